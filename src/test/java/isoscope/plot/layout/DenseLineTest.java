package isoscope.plot.layout;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.export.ExportSize;
import isoscope.export.PngExport;
import isoscope.plot.Axis;
import isoscope.plot.Axis.Scale;
import isoscope.plot.Axis.TickStyle;
import isoscope.plot.Figure;
import isoscope.plot.Layer;
import isoscope.plot.Layer.NamePlacement;
import isoscope.plot.Paint;
import isoscope.plot.Panel;
import isoscope.plot.PlacedPanel;
import isoscope.plot.Range;
import isoscope.plot.Rect;
import isoscope.plot.Stroke;
import isoscope.plot.Theme;
import isoscope.quantity.Series;
import isoscope.testkit.ImageDifference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Lines of very many points are drawn from few of them, and look the same.
class DenseLineTest {
    private static final int POINTS = 60_000;
    private static final ExportSize SIZE = new ExportSize(180, 120, 144, 9);

    private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);

    /// The mean difference of a channel, of 255; most where a column has few points that lie far apart.
    @ParameterizedTest
    @CsvSource({
        "0.02, 1, 1e5, LOG, 0.35",
        "0.0, 1, 1e5, LOG, 0.1",
        "0.3, 1e2, 3e4, LOG, 3",
        "0.05, 0, 7e4, LINEAR, 0.5"
    })
    void aThinnedLineLooksLikeTheWholeOne(
            double noise, double from, double to, Scale scale, double mean) {
        Series x = series(i -> i + 1.);
        Series y = series(i -> 2 + 3 / Math.pow(i + 1, .2) + noise * random.nextGaussian());
        Range places = new Range(from, to);

        ImageDifference difference =
                ImageDifference.between(
                        PngExport.render(figure(x, y, places, scale), SIZE, Theme.PRINT),
                        PngExport.render(
                                figure(withGap(x), withGap(y), places, scale), SIZE, Theme.PRINT));

        assertThat(difference.mean()).isLessThan(mean);
        assertThat(difference.largest()).isLessThan(120);
    }

    @Test
    void everyExtremeOfEveryColumnIsDrawnAtAnyZoom() {
        Series x = series(i -> i + 1.);
        Series y = series(i -> 3 + random.nextGaussian());
        for (int view = 0; view < 20; view++) {
            double low = random.nextDouble(1, 3e4);
            PlacedPanel placed = placed(x, y, new Range(low, low + random.nextDouble(2e4, 9e4)));
            Columns columns = Columns.of(x, y, placed).orElseThrow();
            Set<Integer> kept = Arrays.stream(columns.kept()).boxed().collect(Collectors.toSet());
            for (int column = 0; column < columns.size(); column++) {
                List<Integer> points =
                        IntStream.rangeClosed(columns.first(column), columns.last(column))
                                .boxed()
                                .toList();
                assertThat(kept)
                        .contains(
                                columns.first(column),
                                columns.last(column),
                                most(points, y, 1),
                                most(points, y, -1));
            }
        }
    }

    @Test
    void theColumnsHoldEveryPointInViewOnce() {
        Series x = series(i -> i + 1.);
        Columns columns = Columns.of(x, x, placed(x, x, new Range(1, POINTS))).orElseThrow();
        List<Integer> firsts = new ArrayList<>();
        int expected = 0;
        for (int column = 0; column < columns.size(); column++) {
            assertThat(columns.first(column)).isEqualTo(expected);
            expected = columns.last(column) + 1;
            firsts.add(columns.first(column));
        }
        assertThat(expected).isEqualTo(POINTS);
        assertThat(firsts).doesNotHaveDuplicates();
    }

    @Test
    void linesThatAreShortGoBackOrHaveGapsAreDrawnWhole() {
        Series x = series(i -> i + 1.);
        Range whole = new Range(1, POINTS);
        Series few = Series.of(1, 2, 3);
        assertThat(Columns.of(few, few, placed(few, few, whole))).isEmpty();
        assertThat(Columns.of(x, withGap(x), placed(x, x, whole))).isEmpty();
        Series back = series(i -> POINTS - (double) i);
        assertThat(Columns.of(back, x, placed(back, x, whole))).isEmpty();
    }

    private static int most(List<Integer> points, Series y, int sign) {
        int best = points.getFirst();
        for (int point : points) {
            best = sign * y.get(point) > sign * y.get(best) ? point : best;
        }
        return best;
    }

    private static Series series(IntToDoubleFunction value) {
        return Series.of(IntStream.range(0, POINTS).mapToDouble(value).toArray());
    }

    /// A gap before the first point keeps a line from being thinned.
    private static Series withGap(Series series) {
        double[] values = new double[series.size() + 1];
        values[0] = Double.NaN;
        for (int i = 0; i < series.size(); i++) {
            values[i + 1] = series.get(i);
        }
        return Series.of(values);
    }

    private static PlacedPanel placed(Series x, Series y, Range view) {
        Panel panel = figure(x, y, view, Scale.LINEAR).panels().getFirst();
        return new PlacedPanel(panel, new Rect(40, 20, 700, 400));
    }

    private static Figure figure(Series x, Series y, Range places, Scale scale) {
        Axis across = new Axis("x", "Steps", scale, places, TickStyle.DECIMAL, true);
        Axis up = new Axis("y", "Loss", Scale.LINEAR, new Range(1, 6), TickStyle.DECIMAL, true);
        Layer line =
                new Layer.Curve(
                        x, y, Stroke.solid(Paint.FOREGROUND, 1.5), null, "", NamePlacement.NONE);
        return new Figure(
                "dense",
                "A dense line.",
                List.of(
                        new Panel(
                                "dense", Panel.Cell.WHOLE, across, up, List.of(line), List.of())));
    }
}
