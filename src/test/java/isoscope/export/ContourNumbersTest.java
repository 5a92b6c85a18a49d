package isoscope.export;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.export.TextBoxes.Box;
import isoscope.plot.AxisRanges;
import isoscope.plot.Figure;
import isoscope.plot.LaidOutFigure;
import isoscope.plot.Layer.Plane;
import isoscope.plot.Range;
import isoscope.plot.Study;
import isoscope.plot.Theme;
import isoscope.plot.charts.IsoLossFigure;
import isoscope.plot.layout.FigureLayout;
import isoscope.testkit.Studies;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The number of a contour is cut out of its line: no line runs through it, at any size and angle, so that 2.3 is not
/// read as 2:3.
class ContourNumbersTest {
    private static final int PAGES = 60;

    private final AwtTextRuler ruler = new AwtTextRuler();
    private final Study study = Studies.twoLaws(Set.of("field"));

    @ParameterizedTest
    @EnumSource
    void noLineRunsThroughTheNumberOfAContour(Plane plane) {
        SplittableRandom random = new SplittableRandom(7);
        IsoLossFigure chart = new IsoLossFigure(plane);
        List<Box> numbers = new ArrayList<>();
        for (int i = 0; i < PAGES; i++) {
            Figure whole = chart.build(study, 1e21, AxisRanges.AUTOMATIC);
            Figure figure = chart.build(study, 1e21, stretched(whole, random));
            LaidOutFigure page =
                    FigureLayout.layout(
                            figure,
                            random.nextDouble(200, 1600),
                            random.nextDouble(200, 1200),
                            Theme.LIGHT,
                            ruler);
            assertThat(ContourFaults.crossed(page)).as("page %d", i).isEmpty();
            numbers.addAll(ContourFaults.numbers(page));
        }
        assertThat(numbers).hasSizeGreaterThan(PAGES);
        assertThat(numbers.stream().map(box -> Math.round(box.mark().rotation() / 15)).distinct())
                .hasSizeGreaterThan(4);
    }

    /// A view of a part of either axis, so that lines run at other angles.
    private static AxisRanges stretched(Figure figure, SplittableRandom random) {
        var plane = figure.panels().getFirst();
        return AxisRanges.AUTOMATIC
                .with(plane.x().id(), part(plane.x().range(), random))
                .with(plane.y().id(), part(plane.y().range(), random));
    }

    private static Range part(Range range, SplittableRandom random) {
        double decades = Math.log10(range.high() / range.low());
        double length = decades * random.nextDouble(0.2, 1);
        double low = range.low() * Math.pow(10, random.nextDouble() * (decades - length));
        return new Range(low, low * Math.pow(10, length));
    }
}
