package isoscope.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.plot.AxisRanges;
import isoscope.plot.Figure;
import isoscope.plot.Panel;
import isoscope.plot.Range;
import isoscope.plot.Study;
import isoscope.plot.charts.IsoFlopFigure;
import isoscope.testkit.Studies;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HeldAxesTest {
    private static final double COMPUTE = 1e21;

    private final IsoFlopFigure builder = new IsoFlopFigure();
    private final Study study = Studies.fittedSweep();
    private final Figure before = builder.build(study, COMPUTE, AxisRanges.AUTOMATIC);
    private final HeldAxes held = new HeldAxes(before);

    @Test
    void aQuantityThatTwoPanelsShowDifferentlyIsNotForcedOnBoth() {
        assertThat(held.ranges().of("compute")).isPresent();
        assertThat(held.ranges().of("parameters")).isEmpty();
    }

    @Test
    void everyAxisStandsStillWhenTheExtremesAreLeftOut() {
        Study less =
                study.withFit(
                        Set.of("run-0", "run-1", "run-8"),
                        study.selected(),
                        Objects.requireNonNull(study.fitted()));
        Figure moved = builder.build(less, COMPUTE, AxisRanges.AUTOMATIC);
        assertThat(ranges(moved)).isNotEqualTo(ranges(before));

        Figure after = held.on(builder.build(less, COMPUTE, held.ranges()));

        assertThat(ranges(after)).isEqualTo(ranges(before));
        assertThat(layers(after)).isNotEqualTo(layers(before));
    }

    private static List<Range> ranges(Figure figure) {
        return figure.panels().stream()
                .flatMap(panel -> Stream.of(panel.x().range(), panel.y().range()))
                .toList();
    }

    private static List<?> layers(Figure figure) {
        return figure.panels().stream().map(Panel::layers).toList();
    }
}
