package isoscope.plot.charts;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.plot.AxisRanges;
import isoscope.plot.Figure;
import isoscope.plot.Layer;
import isoscope.plot.Layer.Plane;
import isoscope.plot.Panel;
import isoscope.plot.Study;
import isoscope.testkit.Studies;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BackRowTest {
    static Stream<Study> studies() {
        return Stream.of(Studies.fittedSweep(), Studies.published("kaplan", "chinchilla-a3"));
    }

    @ParameterizedTest
    @MethodSource("studies")
    void aFewContoursAreSpreadOverTheLevelsAndTheSliceIsLeftOut(Study study) {
        Figure figure =
                new IsoLossFigure(Plane.COMPUTE_PARAMETERS)
                        .build(study, 5.76e23, AxisRanges.AUTOMATIC);
        List<Double> all = levels(figure);

        Figure seen = BackRow.of(figure);

        assertThat(all).hasSizeGreaterThan(BackRow.MOST_CONTOURS);
        assertThat(levels(seen))
                .hasSize(BackRow.MOST_CONTOURS)
                .isSubsetOf(all)
                .contains(all.getFirst(), all.getLast())
                .isSorted();
        assertThat(seen.panels()).extracting(Panel::id).containsExactly("plane");
        assertThat(seen.panels().getFirst().cell()).isEqualTo(Panel.Cell.WHOLE);
        assertThat(seen.panels().getFirst().live())
                .noneMatch(layer ->
                        layer instanceof Layer.Curve curve && Look.isLeader(curve.stroke()))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("studies")
    void aFigureOfWidePanelsStaysAsItIs(Study study) {
        Figure figure =
                new AllocationFigure(AllocationFigure.Shown.SIZES)
                        .build(study, 1e22, AxisRanges.AUTOMATIC);

        assertThat(BackRow.of(figure)).isEqualTo(figure);
    }

    private static List<Double> levels(Figure figure) {
        return figure.panels().stream()
                .flatMap(panel -> panel.layers().stream())
                .flatMap(layer ->
                        layer instanceof Layer.Contours contours
                                ? Arrays.stream(contours.levels().toArray()).boxed()
                                : Stream.empty())
                .toList();
    }
}
