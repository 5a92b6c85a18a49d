package isoscope.ui.isoloss;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.plot.Axis;
import isoscope.plot.Layer.Plane;
import isoscope.plot.Panel;
import isoscope.plot.charts.ReadOut;
import isoscope.plot.charts.ReadOut.Row;
import isoscope.session.Document;
import isoscope.testkit.Documents;
import isoscope.ui.workspace.Spot;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IsoLossViewModelTest {
    private final Document document = Documents.fitted();
    private final IsoLossViewModel model = new IsoLossViewModel(document);

    @Test
    void theReadOutOfAPlaceSaysAllFourQuantitiesAndTheBestSplitThere() {
        ReadOut readOut = model.readOut(spot("plane", 5.76e23, 72.25e9)).orElseThrow();

        assertThat(readOut.rows())
                .containsExactly(
                        new Row("Compute C", "5.76 × 10²³"),
                        new Row("Parameters N", "72.3B"),
                        new Row("Tokens D", "1.33T"),
                        new Row("Tokens per parameter", "18"),
                        new Row("Predicted loss", "1.974 (1.974 – 1.974)"),
                        new Row("N* at this C", "72.2B (72.2B – 72.2B)"),
                        new Row("D* at this C", "1.33T (1.33T – 1.33T)"));
    }

    @Test
    void theReadOutKeepsItsRowsWhileAGestureMovesTheLaw() {
        Spot spot = spot("plane", 5.76e23, 72.25e9);
        List<String> keys = keys(model.readOut(spot).orElseThrow());

        document.runSteps().previewExcluded(Set.of("run-1"));

        assertThat(document.studyProperty().get().intervals()).isEmpty();
        assertThat(keys(model.readOut(spot).orElseThrow())).isEqualTo(keys);
    }

    @Test
    void everyPlaneReadsTheSamePlaceAlike() {
        double compute = 5.76e23;
        double parameters = 72.25e9;
        double tokens = compute / (6 * parameters);
        ReadOut expected = model.readOut(spot("plane", compute, parameters)).orElseThrow();

        model.planeProperty().set(Plane.PARAMETERS_TOKENS);
        assertThat(model.readOut(spot("plane", parameters, tokens))).contains(expected);

        model.planeProperty().set(Plane.COMPUTE_TOKENS);
        assertThat(model.readOut(spot("plane", compute, tokens))).contains(expected);
    }

    @Test
    void theSliceReadsAtTheComputeHeld() {
        document.looking().computeProperty().set(1e22);

        ReadOut readOut = model.readOut(spot("slice", 2.2, 1e10)).orElseThrow();

        assertThat(readOut.rows())
                .contains(new Row("Compute C", "10²²"), new Row("Parameters N", "10B"));
    }

    @Test
    void aRunUnderThePointerShowsWhatWasMeasured() {
        ReadOut readOut =
                model.readOut(new Spot("plane", 1e19, 1e8, Optional.of("run-1"))).orElseThrow();

        assertThat(readOut.title()).isEqualTo("run-1");
        assertThat(readOut.rows().getLast()).isEqualTo(new Row("Measured − fitted", "0.000"));
    }

    @Test
    void aReferenceModelUnderThePointerShowsItsSplit() {
        ReadOut readOut =
                model.readOut(new Spot("plane", 1e23, 1e11, Optional.of("Chinchilla")))
                        .orElseThrow();

        assertThat(readOut.title()).isEqualTo("Chinchilla");
        assertThat(readOut.rows())
                .contains(new Row("Parameters N", "70B"), new Row("Tokens D", "1.4T"));
    }

    @Test
    void clickingARunSelectsItAndClickingBesideItSelectsNothing() {
        model.click(new Spot("plane", 1e19, 1e8, Optional.of("run-2")));
        assertThat(document.selection().selectedProperty().get()).isEqualTo(Set.of("run-2"));

        model.click(new Spot("plane", 1e19, 1e8, Optional.of("Chinchilla")));
        assertThat(document.selection().selectedProperty().get()).isEmpty();
    }

    @Test
    void thePlaneSwitchChangesTheAxes() {
        model.chart().shownProperty().set(true);
        assertThat(plane().x().id()).isEqualTo("compute");
        assertThat(plane().y().id()).isEqualTo("parameters");

        model.planeProperty().set(Plane.PARAMETERS_TOKENS);
        assertThat(plane().x().id()).isEqualTo("parameters");
        assertThat(plane().y().id()).isEqualTo("tokens");
    }

    @Test
    void draggingComputeMovesTheOptimaOfEveryLaw() {
        model.chart().shownProperty().set(true);

        model.chart().holdCompute(5.76e23);

        String live =
                model.chart().movedProperty().get().orElseThrow().panels().get(1).live().toString();
        assertThat(live).contains("72.2B").contains("804B");
    }

    private Panel plane() {
        Panel panel = model.chart().figureProperty().get().orElseThrow().panels().getFirst();
        assertThat(panel.x().scale()).isEqualTo(Axis.Scale.LOG);
        return panel;
    }

    private static List<String> keys(ReadOut readOut) {
        return readOut.rows().stream().map(Row::key).toList();
    }

    private static Spot spot(String panel, double x, double y) {
        return new Spot(panel, x, y, Optional.empty());
    }
}
