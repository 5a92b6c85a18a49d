package isoscope.export;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.plot.Axis;
import isoscope.plot.Figure;
import isoscope.plot.Layer;
import isoscope.plot.Paint;
import isoscope.plot.Panel;
import isoscope.plot.Range;
import isoscope.plot.Stroke;
import isoscope.quantity.Series;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureTableTest {
    private static final Series X = Series.of(1e18, Double.NaN, 2e18);
    private static final Series Y = Series.of(-3.5, 1, 3.25);

    @Test
    void eachPointIsARowBelowTheAxes() {
        Layer points =
                new Layer.Points(
                        X,
                        Y,
                        List.of("=cmd()", "gap", "run\t2"),
                        Layer.Shape.CIRCLE,
                        7,
                        Paint.FITTED,
                        null,
                        null);
        Layer curve =
                new Layer.Curve(
                        Series.of(1, 2),
                        Series.of(3, 4),
                        Stroke.solid(Paint.FITTED, 3),
                        null,
                        "@Fitted",
                        Layer.NamePlacement.END);

        assertThat(FigureTable.tabs(figure(points, curve)))
                .isEqualTo(
                        """
                        layer\titem\tTraining compute C (FLOP)\tloss
                        points\t'=cmd()\t1.0E18\t-3.5
                        points\t"run\t2"\t2.0E18\t3.25
                        '@Fitted\t\t1.0\t3.0
                        '@Fitted\t\t2.0\t4.0
                        """);
        assertThat(FigureTable.csv(figure(curve)))
                .startsWith("layer,item,Training compute C (FLOP),loss\n'@Fitted,,1.0,3.0\n");
    }

    @Test
    void aBandHasTwoEdgesAndARuleOnePlace() {
        Layer band =
                Layer.Band.over(Series.of(1), Series.of(2), Series.of(3), Paint.FITTED, 0.2, "");
        Layer rule =
                new Layer.Rule(
                        Layer.Orientation.HORIZONTAL,
                        2.5,
                        Stroke.solid(Paint.AXIS, 1),
                        "",
                        "floor");

        assertThat(FigureTable.csv(figure(band, rule)).lines().skip(1))
                .containsExactly(
                        "\"band, lower edge\",,1.0,2.0",
                        "\"band, upper edge\",,1.0,3.0",
                        "floor,,,2.5");
        assertThat(FigureTable.size(figure(band, rule))).isEqualTo(3);
    }

    private static Figure figure(Layer... layers) {
        Axis x =
                new Axis(
                        "compute",
                        "Training compute C (FLOP)",
                        Axis.Scale.LOG,
                        new Range(1, 100),
                        Axis.TickStyle.POWERS,
                        true);
        Axis y =
                new Axis(
                        "loss",
                        "",
                        Axis.Scale.LINEAR,
                        new Range(1, 5),
                        Axis.TickStyle.DECIMAL,
                        true);
        return new Figure(
                "f",
                "",
                List.of(new Panel("p", Panel.Cell.WHOLE, x, y, List.of(layers), List.of())));
    }
}
