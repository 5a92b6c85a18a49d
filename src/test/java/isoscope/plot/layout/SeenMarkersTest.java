package isoscope.plot.layout;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.export.ExportSize;
import isoscope.export.PngExport;
import isoscope.plot.Axis;
import isoscope.plot.Axis.Scale;
import isoscope.plot.Axis.TickStyle;
import isoscope.plot.Colouring;
import isoscope.plot.Figure;
import isoscope.plot.LaidOutFigure;
import isoscope.plot.Layer;
import isoscope.plot.Layer.Shape;
import isoscope.plot.Mark;
import isoscope.plot.Nearest;
import isoscope.plot.Paint;
import isoscope.plot.Panel;
import isoscope.plot.Range;
import isoscope.plot.Theme;
import isoscope.quantity.Series;
import isoscope.testkit.Likeness;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Very many markers are drawn from those of them that are seen, and look the same.
class SeenMarkersTest {
    private static final int MANY = 100_000;
    private static final int FEW = 1_000;
    private static final ExportSize SIZE = new ExportSize(180, 120, 144, 9);

    /// The mean difference of a channel, of 255, and the largest after blurring.
    @ParameterizedTest
    @CsvSource({
        "CIRCLE, 6.8, 1.5, 60",
        "CROSS, 6, 3, 60",
        "RING, 8, 3, 60",
        "DIAMOND, 6.8, 1.5, 60"
    })
    void aCloudOfMarkersLooksLikeAllOfThem(Shape shape, double size, double mean, int largest) {
        Cloud cloud = Cloud.of(MANY, 7);
        new Likeness(mean, largest)
                .check(
                        "cloud-" + shape,
                        PngExport.render(figure(cloud.layer(shape, size)), SIZE, Theme.PRINT),
                        PngExport.render(figure(cloud.inParts(shape, size)), SIZE, Theme.PRINT));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theOutermostMarkersOfEveryColumnAndRowAreDrawn(long seed) {
        Cloud cloud = Cloud.of(30_000, seed);
        List<Mark.Symbol> all = symbols(figure(cloud.inParts(Shape.CIRCLE, 6.8)));
        List<Mark.Symbol> drawn = symbols(figure(cloud.layer(Shape.CIRCLE, 6.8)));

        assertThat(all).hasSize(30_000);
        assertThat(new HashSet<>(all).containsAll(drawn)).isTrue();
        assertThat(ends(drawn, mark -> (int) mark.x(), Mark.Symbol::y))
                .isEqualTo(ends(all, mark -> (int) mark.x(), Mark.Symbol::y));
        assertThat(ends(drawn, mark -> (int) mark.y(), Mark.Symbol::x))
                .isEqualTo(ends(all, mark -> (int) mark.y(), Mark.Symbol::x));
    }

    @Test
    void ofMarkersThatCoverOneAnotherFewAreDrawn() {
        Cloud cloud = Cloud.of(MANY, 11);

        assertThat(symbols(figure(cloud.layer(Shape.CIRCLE, 6.8)))).hasSizeLessThan(MANY / 4);
    }

    @Test
    void fewMarkersAreAllDrawnAndSoAreThoseOfAnotherLayer() {
        Cloud cloud = Cloud.of(MANY, 12);
        Cloud selected = Cloud.of(FEW, 12);

        assertThat(symbols(figure(selected.layer(Shape.CIRCLE, 6.8)))).hasSize(FEW);
        assertThat(
                        symbols(
                                figure(
                                        List.of(
                                                cloud.layer(Shape.CIRCLE, 6.8).getFirst(),
                                                selected.layer(Shape.RING, 8).getFirst()))))
                .filteredOn(mark -> mark.shape() == Shape.RING)
                .hasSize(FEW);
    }

    @Test
    void aMarkerUnderOthersCanBePointedAt() {
        Cloud cloud = Cloud.of(MANY, 13);
        LaidOutFigure figure = laidOut(figure(cloud.layer(Shape.CIRCLE, 6.8)));
        var placed = figure.panels().getFirst();
        for (int i = 0; i < 50; i++) {
            double x = placed.toX(cloud.x.get(i));
            double y = placed.toY(cloud.y.get(i));

            assertThat(new Nearest().within(figure, x, y, 1).orElseThrow().id())
                    .isEqualTo("run-" + i);
        }
    }

    private static Map<Integer, List<Double>> ends(
            List<Mark.Symbol> marks,
            ToIntFunction<Mark.Symbol> along,
            ToDoubleFunction<Mark.Symbol> across) {
        return marks.stream()
                .collect(
                        Collectors.groupingBy(
                                along::applyAsInt,
                                Collectors.teeing(
                                        Collectors.summarizingDouble(across),
                                        Collectors.counting(),
                                        (found, _) -> List.of(found.getMin(), found.getMax()))));
    }

    private static List<Mark.Symbol> symbols(Figure figure) {
        return laidOut(figure).marks().stream()
                .filter(Mark.Symbol.class::isInstance)
                .map(Mark.Symbol.class::cast)
                .toList();
    }

    private static LaidOutFigure laidOut(Figure figure) {
        return FigureLayout.layout(figure, 900, 600, Theme.LIGHT, run -> 6.0 * run.text().length());
    }

    private static Figure figure(List<Layer> layers) {
        Axis across =
                new Axis(
                        "across", "across", Scale.LINEAR, new Range(0, 1), TickStyle.DECIMAL, true);
        Axis up = new Axis("up", "up", Scale.LINEAR, new Range(0, 1), TickStyle.DECIMAL, true);
        Panel panel = new Panel("cloud", Panel.Cell.WHOLE, across, up, layers, List.of());
        return new Figure("cloud", "A cloud", List.of(panel));
    }

    /// Places scattered about a rising line.
    private record Cloud(Series x, Series y) {
        static Cloud of(int count, long seed) {
            RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            double[] x = random.doubles(count).toArray();
            double[] y = new double[count];
            for (int i = 0; i < count; i++) {
                double off = Math.clamp(0.07 * random.nextGaussian(), -0.24, 0.24);
                y[i] = 0.25 + 0.5 * x[i] + off;
            }
            return new Cloud(Series.of(x), Series.of(y));
        }

        List<Layer> layer(Shape shape, double size) {
            return List.of(part(shape, size, 0, x.size()));
        }

        /// The same markers in layers so small that each has all of its own drawn.
        List<Layer> inParts(Shape shape, double size) {
            List<Layer> parts = new ArrayList<>();
            for (int start = 0; start < x.size(); start += FEW) {
                parts.add(part(shape, size, start, Math.min(x.size(), start + FEW)));
            }
            return parts;
        }

        private Layer part(Shape shape, double size, int start, int end) {
            Series places = Series.of(IntStream.range(start, end).mapToDouble(x::get).toArray());
            Series heights = Series.of(IntStream.range(start, end).mapToDouble(y::get).toArray());
            List<String> ids = IntStream.range(start, end).mapToObj(i -> "run-" + i).toList();
            return new Layer.Points(
                    places, heights, ids, shape, size, Paint.FITTED, colours(start, end), null);
        }

        private static Colouring colours(int start, int end) {
            double[] values = IntStream.range(start, end).mapToDouble(i -> 1 + i % 97).toArray();
            return new Colouring(Colouring.ColourMap.VIRIDIS, Series.of(values), 1, 97, 0);
        }
    }
}
