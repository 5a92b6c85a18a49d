package isoscope.plot.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.law.ChinchillaSurface;
import isoscope.law.ComputeAllocation;
import isoscope.law.LossSurface;
import isoscope.plot.Axis;
import isoscope.plot.Axis.Scale;
import isoscope.plot.Axis.TickStyle;
import isoscope.plot.Layer.Plane;
import isoscope.plot.Panel;
import isoscope.plot.PlacedPanel;
import isoscope.plot.Range;
import isoscope.plot.Rect;
import isoscope.testkit.Laws;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContourTest {
    private static final LossSurface BESIROGLU =
            new ChinchillaSurface(1.8172, 482.01, 2085.43, 0.3478, 0.3658);
    private static final LossSurface KAPLAN =
            Laws.kaplanJoint(6.4e13, 1.8e13, .076, .103).surface().orElseThrow();

    @ParameterizedTest
    @EnumSource(Plane.class)
    void everyPointOfALineHasItsLoss(Plane plane) {
        for (LossSurface surface : List.of(BESIROGLU, KAPLAN)) {
            for (double level : new double[] {1.9, 2.0, 2.4, 3.0, 3.8}) {
                Contour contour = Contour.of(surface, plane, level, panel(plane));
                assertThat(contour.splits()).isNotEmpty();
                for (ComputeAllocation split : contour.splits()) {
                    assertThat(surface.loss(split.parameters(), split.tokens()))
                            .isCloseTo(level, within(1e-9));
                }
            }
        }
    }

    @Test
    void aLossBelowTheIrreducibleOneHasNoLine() {
        Plane plane = Plane.COMPUTE_PARAMETERS;

        assertThat(Contour.of(BESIROGLU, plane, 1.8, panel(plane)).splits()).isEmpty();
    }

    @Test
    void theLineIsFollowedAlongItsAsymptoteToTheEdge() {
        Plane plane = Plane.COMPUTE_PARAMETERS;
        PlacedPanel placed = new PlacedPanel(panel(plane), new Rect(0, 0, 800, 600));
        Piece line =
                Contour.of(BESIROGLU, plane, 2.4, placed.panel())
                        .line(plane, placed)
                        .clipped(placed.frame())
                        .longest()
                        .orElseThrow();

        assertThat(line.at(0).x()).isCloseTo(800, within(0.1));
        assertThat(line.at(line.length()).y()).isCloseTo(0, within(0.1));
    }

    private static Panel panel(Plane plane) {
        return switch (plane) {
            case COMPUTE_PARAMETERS -> panel(1e18, 1e26, 3e7, 3e12);
            case PARAMETERS_TOKENS -> panel(3e7, 3e12, 1e8, 1e14);
            case COMPUTE_TOKENS -> panel(1e18, 1e26, 1e8, 1e14);
        };
    }

    private static Panel panel(double left, double right, double bottom, double top) {
        return new Panel(
                "plane",
                Panel.Cell.WHOLE,
                new Axis("x", "", Scale.LOG, new Range(left, right), TickStyle.POWERS, true),
                new Axis("y", "", Scale.LOG, new Range(bottom, top), TickStyle.SI, true),
                List.of(),
                List.of());
    }
}
