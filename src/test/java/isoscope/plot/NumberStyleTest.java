package isoscope.plot;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.plot.Axis.TickStyle;
import isoscope.plot.Layer.Plane;
import isoscope.plot.charts.IsoLossFigure;
import isoscope.testkit.Studies;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumberStyleTest {
    private final Figure figure =
            new IsoLossFigure(Plane.COMPUTE_PARAMETERS)
                    .build(Studies.published("kaplan"), 1e20, AxisRanges.AUTOMATIC);

    @Test
    void computeParametersAndTokensAreWrittenOneWay() {
        assertThat(ticks(NumberStyle.AUTOMATIC)).containsExactly(TickStyle.POWERS, TickStyle.SI);
        assertThat(ticks(NumberStyle.POWERS)).containsOnly(TickStyle.POWERS);
        assertThat(ticks(NumberStyle.SI)).containsOnly(TickStyle.SI);
    }

    @Test
    void lossesStayAsTheyAre() {
        assertThat(NumberStyle.POWERS.of(figure).panels().get(1).x().ticks())
                .isEqualTo(TickStyle.DECIMAL);
    }

    private List<TickStyle> ticks(NumberStyle style) {
        Panel plane = style.of(figure).panels().getFirst();
        return List.of(plane.x().ticks(), plane.y().ticks());
    }
}
