package isoscope.plot.charts;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.plot.AxisRanges;
import isoscope.plot.Layer.Plane;
import isoscope.plot.PlacedPanel;
import isoscope.plot.Rect;
import isoscope.plot.Study;
import isoscope.plot.charts.ReadOut.Row;
import isoscope.quantity.Quantity;
import isoscope.runs.Run;
import isoscope.testkit.Studies;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadOutTest {
    private static final Study PUBLISHED = Studies.published("kaplan", "besiroglu");
    private static final Rect FRAME = new Rect(50, 40, 600, 400);

    @Test
    void aRunTellsWhatItCostAndWhatItReached() {
        Run run = new Run("112", "", 12.6e9, 39.4e9, 2.97e21, 2.266, null, 113);
        assertThat(ReadOut.ofRun(run, PUBLISHED))
                .isEqualTo(
                        new ReadOut(
                                "Run 112",
                                List.of(
                                        new Row("Compute C", "2.97 × 10²¹"),
                                        new Row("Parameters N", "12.6B"),
                                        new Row("Tokens D", "39.4B"),
                                        new Row("Loss", "2.266"))));
    }

    @Test
    void beyondTheFitARunTellsHowFarOffItLies() {
        Study study = Studies.fittedSweep();
        Run run = study.runs().runs().get(20);
        Run worse =
                new Run(
                        "worse",
                        "",
                        run.parameters(),
                        run.tokens(),
                        run.compute(),
                        run.loss() + 0.0231,
                        null,
                        1);
        ReadOut readOut = ReadOut.ofRun(worse, study);
        assertThat(readOut.title()).isEqualTo("worse");
        assertThat(readOut.rows()).contains(new Row("Measured − fitted", "+0.023"));
    }

    @Test
    void aPlaceOnThePlaneIsAModel() {
        PlacedPanel plane = placed(new IsoLossFigure(Plane.COMPUTE_PARAMETERS), PUBLISHED, "plane");
        ReadOut readOut = ReadOut.at(plane, plane.toX(5.76e23), plane.toY(72.2e9), PUBLISHED);
        assertThat(readOut.rows())
                .containsExactly(
                        new Row("Compute C", "5.76 × 10²³"),
                        new Row("Parameters N", "72.2B"),
                        new Row("Tokens D", "1.33T"),
                        new Row("Tokens per parameter", "18"),
                        new Row("Predicted loss", "1.974"));
    }

    @Test
    void aPlaceOnAllocationTellsWhatEveryLawSays() {
        PlacedPanel panel = placed(new AllocationFigure(), PUBLISHED, "best-tokens");
        ReadOut readOut = ReadOut.at(panel, panel.toX(5.76e23), 100, PUBLISHED);
        assertThat(readOut)
                .isEqualTo(
                        new ReadOut(
                                "C = 5.76 × 10²³",
                                List.of(
                                        new Row("Kaplan 2020", "119B"),
                                        new Row("Replication 2024", "1.33T"))));
    }

    @Test
    void aPlaceElsewhereTellsItsTwoValues() {
        PlacedPanel panel =
                placed(new LossCurvesFigure(Quantity.COMPUTE), Studies.curves(), "curves");
        ReadOut readOut = ReadOut.at(panel, panel.toX(1e20), panel.toY(2.5), PUBLISHED);
        assertThat(readOut.rows())
                .containsExactly(
                        new Row("Training compute C (FLOP)", "10²⁰"),
                        new Row("Loss (nats/token)", "2.500"));
    }

    private static PlacedPanel placed(FigureBuilder builder, Study study, String id) {
        return builder.build(study, 5.76e23, AxisRanges.AUTOMATIC).panels().stream()
                .filter(panel -> panel.id().equals(id))
                .map(panel -> new PlacedPanel(panel, FRAME))
                .findFirst()
                .orElseThrow();
    }
}
