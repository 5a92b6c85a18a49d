package isoscope.ui.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.plot.Figure;
import isoscope.plot.Panel;
import isoscope.plot.charts.AllocationFigure.Shown;
import isoscope.plot.charts.ReadOut.Row;
import isoscope.session.Document;
import isoscope.testkit.Documents;
import isoscope.testkit.Laws;
import isoscope.ui.allocation.AllocationViewModel.LawRow;
import isoscope.ui.workspace.Spot;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AllocationViewModelTest {
    private final Document document = Documents.fitted();
    private final AllocationViewModel model = new AllocationViewModel(document);

    @Test
    void everyLawAtHandHasItsExponents() {
        assertThat(model.lawsProperty().getValue())
                .contains(
                        new LawRow(
                                "kaplan",
                                Laws.published("kaplan").card().line(),
                                "Kaplan 2020",
                                "0.73",
                                "0.27",
                                true));
        assertThat(model.lawsProperty().getValue()).extracting(LawRow::id).contains("fitted");
    }

    @Test
    void hidingALawIsUndoneByUndo() {
        model.toggle(model.lawsProperty().getValue().getFirst());
        assertThat(model.lawsProperty().getValue().getFirst().shown()).isFalse();

        document.history().undo();
        assertThat(model.lawsProperty().getValue().getFirst().shown()).isTrue();
    }

    @Test
    void thePointerReadsTheSplitOfEveryLawAtItsCompute() {
        document.laws().toggle("besiroglu");

        var readOut =
                model.readOut(new Spot("best-parameters", 5.76e23, 1e11, Optional.empty()))
                        .orElseThrow();

        assertThat(readOut.title()).isEqualTo("C = 5.76 × 10²³");
        assertThat(readOut.rows())
                .contains(
                        new Row("Kaplan 2020", "804B on 119B"),
                        new Row("Chinchilla A3", "40.4B on 2.38T"));
        assertThat(readOut.rows()).extracting(Row::value).contains("72.2B on 1.33T");
        assertThat(readOut.rows()).contains(new Row("interval", "72.2B – 72.2B on 1.33T – 1.33T"));
    }

    @Test
    void theReadOutKeepsItsRowsWhileAGestureMovesTheLaw() {
        Spot spot = new Spot("best-parameters", 5.76e23, 1e11, Optional.empty());
        var before = model.readOut(spot).orElseThrow();

        document.runSteps().previewExcluded(Set.of("run-1"));

        assertThat(document.studyProperty().get().intervals()).isEmpty();
        assertThat(model.readOut(spot).orElseThrow().rows())
                .extracting(Row::key)
                .containsExactlyElementsOf(before.rows().stream().map(Row::key).toList());
    }

    @Test
    void tokensPerParameterStandInThePlaceOfBothSizes() {
        document.laws().toggle("besiroglu");
        model.chart().shownProperty().set(true);
        model.againstComputeProperty().set(Shown.TOKENS_PER_PARAMETER);

        Figure figure = model.chart().figureProperty().get().orElseThrow();
        assertThat(figure.panels()).extracting(Panel::id).containsExactly("best-ratio", "split");
        var readOut =
                model.readOut(new Spot("best-ratio", 5.76e23, 20, Optional.empty())).orElseThrow();
        assertThat(readOut.rows())
                .contains(
                        new Row("Kaplan 2020", "0.15 tokens per parameter"),
                        new Row("Chinchilla A3", "59 tokens per parameter"));
        assertThat(readOut.rows()).extracting(Row::value).contains("18 tokens per parameter");
    }

    @Test
    void whatIsDrawnAgainstComputeIsChosenForTheDocument() {
        model.againstComputeProperty().set(Shown.TOKENS_PER_PARAMETER);

        assertThat(document.looking().views().settings())
                .containsEntry("allocation.shown", "TOKENS_PER_PARAMETER");
    }

    @Test
    void aClickHoldsTheComputeThere() {
        model.click(new Spot("best-tokens", 3e21, 1e11, Optional.empty()));

        assertThat(document.looking().computeProperty().get()).isEqualTo(3e21);
    }

    @Test
    void theBarsHaveNoComputeToClick() {
        double before = document.looking().computeProperty().get();

        model.click(new Spot("split", 2, 0.5, Optional.empty()));

        assertThat(document.looking().computeProperty().get()).isEqualTo(before);
        assertThat(model.readOut(new Spot("split", 2, 0.5, Optional.empty()))).isEmpty();
    }

    @Test
    void verdictsFollowComputeOnlyWhileTheChartIsShown() {
        assertThat(model.verdictsProperty().get()).isEqualTo(Verdicts.NONE);

        model.chart().shownProperty().set(true);
        Verdicts before = model.verdictsProperty().get();
        assertThat(before.references()).extracting(Verdicts.Reference::id).contains("fitted");

        model.chart().holdCompute(1e20);
        Verdicts after = model.verdictsProperty().get();
        assertThat(after).isNotEqualTo(before);

        model.chart().shownProperty().set(false);
        model.chart().holdCompute(1e26);
        assertThat(model.verdictsProperty().get()).isEqualTo(after);
    }

    @Test
    void everyJudgeFindsItsOwnSplitTheBest() {
        model.chart().shownProperty().set(true);
        Verdicts verdicts = model.verdictsProperty().get();

        int column =
                verdicts.references().stream()
                        .map(Verdicts.Reference::id)
                        .toList()
                        .indexOf("fitted");

        assertThat(verdicts.rows())
                .filteredOn(row -> row.id().equals("fitted"))
                .allSatisfy(row -> assertThat(row.excess().get(column)).isEqualTo("best"));
        assertThat(verdicts.rows())
                .filteredOn(row -> row.id().equals("kaplan"))
                .allSatisfy(row -> assertThat(row.excess().get(column)).isEqualTo("+0.063"));
    }
}
