package isoscope.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.fit.FitOutcome;
import isoscope.fit.FitProblem;
import isoscope.fit.HoldOut;
import isoscope.fit.method.FitMethods;
import isoscope.plot.Study;
import isoscope.session.Document;
import isoscope.testkit.Documents;
import isoscope.testkit.Studies;
import isoscope.ui.inspector.Estimate.Pin;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FitReportTest {
    @Test
    void aFoundLawIsPutIntoWords() {
        FitSummary summary = summary(report(Documents.fitted()));

        assertThat(summary.method()).isEqualTo("Approach 3, Huber on log-residuals");
        assertThat(summary.constants())
                .extracting(Estimate::symbol)
                .containsExactly("E", "A", "B", "α", "β");
        assertThat(summary.constants())
                .extracting(Estimate::text)
                .containsExactly("1.817", "482", "2,085", "0.348", "0.366");
        assertThat(summary.exponents())
                .extracting(Estimate::text)
                .containsExactly("0.513", "0.487");
        assertThat(summary.used()).isEqualTo("21 of 21 runs");
        assertThat(summary.r2()).isEqualTo("0.9942");
    }

    @ParameterizedTest
    @ValueSource(strings = {"isoflop", "envelope"})
    void aLawThatGivesNoLossOfARunHasNoResidualsToCount(String method) {
        Study study = Studies.fittedSweep();
        FitOutcome outcome =
                FitMethods.all()
                        .byId(method)
                        .orElseThrow()
                        .fit(FitProblem.of(study.included()), () -> false);

        assertThat(outcome).isInstanceOf(FitOutcome.Fitted.class);
        FitSummary summary =
                FitSummary.of((FitOutcome.Fitted) outcome, Optional.empty(), study, "");
        assertThat(summary.residuals().isEmpty()).isTrue();
        assertThat(summary.residuals().limit()).isFinite();
    }

    @Test
    void eachNumberThatIsFittedHasItsInterval() {
        FitSummary summary = summary(report(Documents.fitted()));

        assertThat(summary.constants())
                .allSatisfy(estimate -> assertThat(estimate.spread()).isPresent());
        assertThat(summary.exponents())
                .allSatisfy(estimate -> assertThat(estimate.pin()).isEqualTo(Pin.DERIVED));
    }

    @Test
    void excludedRunsAreCountedOverTheTotal() {
        Document document = Documents.fitted();
        ObservableValue<FitReport> report = report(document);

        document.runSteps().exclude(Set.of("run-1", "run-2"));

        assertThat(summary(report).used()).isEqualTo("19 of 21 runs");
    }

    @Test
    void aRefusedFitSaysWhyAndWhatWouldHelp() {
        Document document =
                Documents.open(
                        new FitOutcome.Refused(
                                "too-few-runs", "Five constants need more runs.", "Add runs."));

        assertThat(report(document).getValue())
                .isEqualTo(
                        new FitReport.Missing("Five constants need more runs.", "Add runs.", true));
    }

    @Test
    void withoutRunsItAsksForAFile() {
        assertThat(report(Documents.empty()).getValue())
                .isEqualTo(
                        new FitReport.Missing(
                                "No runs to fit", "Open a file of training runs.", false));
    }

    @Test
    void theTrialOnRunsHeldOutStandsBesideTheFitsOwnError() {
        Document document = Documents.fitted();
        ObservableValue<FitReport> report = report(document);
        assertThat(summary(report).holdOut())
                .isEqualTo("No runs are held out: too few would be left.");

        document.fitSteps().holdOut(new HoldOut.Rule.Largest(3));
        assertThat(summary(report).holdOut())
                .isEqualTo(
                        "Held out the 3 runs of the largest compute: RMSE 0.0000 (fitted runs 0.0100), predicted neither too high nor too low on average.");

        document.fitSteps().holdOut(new HoldOut.Rule.None());

        assertThat(summary(report).holdOut()).isEqualTo("No runs are held out.");
    }

    @Test
    void itRestsWhileNobodyLooks() {
        Document document = Documents.fitted();
        SimpleBooleanProperty seen = new SimpleBooleanProperty(false);
        ObservableValue<FitReport> report = report(document, seen);

        document.runSteps().exclude(Set.of("run-1"));
        assertThat(summary(report).used()).isEqualTo("21 of 21 runs");

        seen.set(true);
        assertThat(summary(report).used()).isEqualTo("20 of 21 runs");
    }

    private static FitSummary summary(ObservableValue<FitReport> report) {
        return ((FitReport.Found) report.getValue()).summary();
    }

    private static ObservableValue<FitReport> report(Document document) {
        return report(document, new SimpleBooleanProperty(true));
    }

    private static ObservableValue<FitReport> report(
            Document document, ObservableValue<Boolean> seen) {
        return FitReport.whileSeen(
                document.fitting(), document.fitSteps(), document.studyProperty(), seen);
    }
}
