package isoscope.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.fit.FitOutcome;
import isoscope.session.Document;
import isoscope.testkit.Documents;
import isoscope.ui.inspector.FitSummary.Constant;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import org.junit.jupiter.api.Test;

class FitReportTest {
    @Test
    void aFoundLawIsPutIntoWords() {
        FitSummary summary = summary(FitReport.of(Documents.fitted()));

        assertThat(summary.method()).isEqualTo("Approach 3, Huber δ 10⁻³");
        assertThat(summary.constants())
                .extracting(Constant::symbol)
                .containsExactly("E", "A", "B", "α", "β");
        assertThat(summary.constants())
                .contains(
                        new Constant("E", "1.817"),
                        new Constant("A", "482"),
                        new Constant("B", "2,085"));
        assertThat(summary.used()).isEqualTo("21 of 21 runs");
        assertThat(summary.r2()).isEqualTo("0.9942");
        assertThat(summary.exponent()).isEqualTo("0.513");
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

    private static FitSummary summary(ObservableValue<FitReport> report) {
        return ((FitReport.Found) report.getValue()).summary();
    }
}
