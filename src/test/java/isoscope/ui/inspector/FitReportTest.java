package isoscope.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.fit.FitOutcome;
import isoscope.fit.HoldOut;
import isoscope.session.Document;
import isoscope.testkit.Documents;
import isoscope.ui.inspector.Estimate.Pin;
import java.util.Set;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.junit.jupiter.api.Test;

class FitReportTest {
    @Test
    void aFoundLawIsPutIntoWords() {
        FitSummary summary = summary(FitReport.of(Documents.fitted()));

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

    @Test
    void eachNumberThatIsFittedHasItsInterval() {
        FitSummary summary = summary(FitReport.of(Documents.fitted()));

        assertThat(summary.constants())
                .allSatisfy(estimate -> assertThat(estimate.spread()).isPresent());
        assertThat(summary.exponents())
                .allSatisfy(estimate -> assertThat(estimate.pin()).isEqualTo(Pin.DERIVED));
    }

    @Test
    void excludedRunsAreCountedOverTheTotal() {
        Document document = Documents.fitted();
        ObservableValue<FitReport> report = FitReport.of(document);

        document.exclude(Set.of("run-1", "run-2"));

        assertThat(summary(report).used()).isEqualTo("19 of 21 runs");
    }

    @Test
    void aRefusedFitSaysWhyAndWhatWouldHelp() {
        Document document =
                Documents.open(
                        new FitOutcome.Refused(
                                "too-few-runs", "Five constants need more runs.", "Add runs."));

        assertThat(FitReport.of(document).getValue())
                .isEqualTo(
                        new FitReport.Missing("Five constants need more runs.", "Add runs.", true));
    }

    @Test
    void withoutRunsItAsksForAFile() {
        assertThat(FitReport.of(Documents.empty()).getValue())
                .isEqualTo(
                        new FitReport.Missing(
                                "No runs to fit", "Open a file of training runs.", false));
    }

    @Test
    void theTrialOnRunsHeldOutStandsBesideTheFitsOwnError() {
        Document document = Documents.fitted();
        ObservableValue<FitReport> report = FitReport.of(document);
        assertThat(summary(report).holdOut())
                .isEqualTo("No runs are held out: too few would be left.");

        document.holdOut(new HoldOut.Rule.Largest(3));
        assertThat(summary(report).holdOut())
                .isEqualTo("3 runs of the largest compute held out: RMSE 0.0000 against 0.0100.");

        document.holdOut(new HoldOut.Rule.None());

        assertThat(summary(report).holdOut()).isEqualTo("No runs are held out.");
    }

    @Test
    void itRestsWhileNobodyLooks() {
        Document document = Documents.fitted();
        SimpleBooleanProperty seen = new SimpleBooleanProperty(false);
        ObservableValue<FitReport> report = FitReport.whileSeen(document, seen);

        document.exclude(Set.of("run-1"));
        assertThat(summary(report).used()).isEqualTo("21 of 21 runs");

        seen.set(true);
        assertThat(summary(report).used()).isEqualTo("20 of 21 runs");
    }

    private static FitSummary summary(ObservableValue<FitReport> report) {
        return ((FitReport.Found) report.getValue()).summary();
    }
}
