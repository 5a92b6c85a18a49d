package isoscope.ui.planner;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.plot.Layer;
import isoscope.plot.plans.DeviationFigure;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The curve of a plan.
class PlannerCurveTest extends PlannerFixture {
    @Test
    void theCurveIsOfComputeOrOfLoss() {
        assertThat(curveTitle()).isEqualTo("Extra compute for the same loss");

        model.measureProperty().set(DeviationFigure.Measure.LOSS);

        assertThat(curveTitle()).isEqualTo("Extra loss for the same compute (nats/token)");
    }

    @Test
    void splitsOfOtherLawsAboveTheCurveStandAtItsTopWithTheirValues() {
        List<Layer.Points> points =
                model
                        .curve()
                        .figure()
                        .getValue()
                        .orElseThrow()
                        .panels()
                        .getFirst()
                        .layers()
                        .stream()
                        .filter(Layer.Points.class::isInstance)
                        .map(Layer.Points.class::cast)
                        .toList();

        assertThat(points)
                .anySatisfy(above -> {
                    assertThat(above.ids()).containsExactly("kaplan");
                    assertThat(above.labels())
                            .singleElement()
                            .asString()
                            .startsWith("Kaplan 2020 804B: +");
                })
                .anySatisfy(seen -> assertThat(seen.ids()).contains("chinchilla-a1"));
    }

    private String curveTitle() {
        return model.curve().figure().getValue().orElseThrow().panels().getFirst().y().title();
    }
}
