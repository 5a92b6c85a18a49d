package isoscope.ui.planner;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.law.sheet.Library;
import isoscope.runs.Run;
import isoscope.saved.Prediction;
import isoscope.session.Document;
import isoscope.session.data.Origin;
import isoscope.testkit.DirectBackground;
import isoscope.testkit.Documents;
import isoscope.testkit.Laws;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Predictions of runs, and what comes of them when the runs are opened.
class PredictionsViewModelTest {
    private final Document document = Documents.empty();
    private final PlannerViewModel planner = shown(document);
    private final PredictionsViewModel model = planner.predictions();

    private static PlannerViewModel shown(Document document) {
        PlannerViewModel model =
                new PlannerViewModel(document, Library::load, new DirectBackground());
        model.shownProperty().set(true);
        return model;
    }

    private void open() {
        document.data().open(new Origin.Sample("test", "Test runs"));
    }

    private Revelation newest() {
        return model.revelations().getValue().getFirst();
    }

    @Test
    void aPredictionIsOpenUntilItsRunIsOpened() {
        planner.useLaw(Laws.published("besiroglu"));
        document.looking().computeProperty().set(1e20);
        model.predict();

        assertThat(newest().verdict()).isEqualTo("open");
        assertThat(newest().numbers()).startsWith("Predicted ").doesNotContain("Measured");
        assertThat(newest().prediction().interval()).isEmpty();

        open();

        assertThat(newest().verdict()).isEqualTo("off by 0.000");
        assertThat(newest().numbers()).startsWith("Measured ").contains(" by run-11. Predicted ");
    }

    @Test
    void whatTheRunsTellAlreadyIsNotPredicted() {
        document.looking().computeProperty().set(1e20);
        open();

        assertThat(model.obstacle().getValue()).isEqualTo("run-11 is such a run already.");
        model.predict();
        assertThat(model.revelations().getValue()).isEmpty();

        document.looking().computeProperty().set(1e22);
        assertThat(model.obstacle().getValue()).isEmpty();
    }

    @Test
    void keepingAndRemovingAreStepsThatCanBeUndone() {
        model.predict();
        document.looking().computeProperty().set(3e23);
        model.predict();
        assertThat(model.revelations().getValue()).hasSize(2);
        Prediction last = newest().prediction();

        model.remove(last);
        assertThat(model.revelations().getValue()).hasSize(1);
        document.history().undo();
        assertThat(newest().prediction()).isEqualTo(last);
        document.history().undo();
        document.history().undo();
        assertThat(model.revelations().getValue()).isEmpty();
        document.history().redo();
        assertThat(document.snapshot().choices().predictions()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "7.1e9, 1.41e12, 2.31, hit",
        "7.1e9, 1.41e12, 2.34, miss by +0.050",
        "6.9e9, 1.39e12, 2.20, miss by −0.090",
        "8.1e9, 1.40e12, 2.31, open",
        "7.0e9, 1.60e12, 2.31, open"
    })
    void aRunOfAboutThatSizeAndTokensSettlesIt(double n, double d, double loss, String verdict) {
        Prediction prediction =
                new Prediction(
                        "Fitted",
                        7e9,
                        1.4e12,
                        2.29,
                        Optional.of(new Prediction.Ends(2.26, 2.33)),
                        LocalDate.of(2026, 11, 30));
        Revelation found =
                Revelation.of(prediction, List.of(run("far", 1e8, d, 3), run("a", n, d, loss)));
        assertThat(found.verdict()).isEqualTo(verdict);
        assertThat(found.title()).isEqualTo("7B on 1.4T tokens");
        assertThat(found.numbers())
                .endsWith("Predicted 2.290 (2.260 – 2.330) by Fitted, 2026-11-30.");
    }

    @Test
    void theNearestRunCounts() {
        Prediction prediction =
                new Prediction(
                        "Fitted", 7e9, 1.4e12, 2.29, Optional.empty(), LocalDate.of(2026, 1, 2));
        List<Run> runs = List.of(run("near", 7.2e9, 1.4e12, 2.3), run("exact", 7e9, 1.4e12, 2.4));
        assertThat(Revelation.of(prediction, runs).run().orElseThrow().id()).isEqualTo("exact");
        assertThat(Revelation.of(prediction, runs).numbers()).contains("without an interval");
    }

    private static Run run(String id, double n, double d, double loss) {
        return new Run(id, "", n, d, 6 * n * d, loss, null, 1);
    }
}
