package isoscope.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.plot.Axis.Scale;
import isoscope.plot.Axis.TickStyle;
import isoscope.plot.Panel.Cell;
import isoscope.plot.Zoom.Axes;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZoomTest {
    private static final Rect FRAME = new Rect(40, 30, 700, 500);

    @ParameterizedTest
    @EnumSource(Scale.class)
    void thePointUnderThePointerStaysPut(Scale scale) {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 2000; i++) {
            PlacedPanel placed = placed(random, scale);
            double x = FRAME.x() + random.nextDouble() * FRAME.width();
            double y = FRAME.y() + random.nextDouble() * FRAME.height();
            double factor = Math.exp(random.nextDouble(-1.5, 1.5));
            AxisRanges view = Zoom.about(AxisRanges.AUTOMATIC, placed, x, y, factor, Axes.BOTH);
            PlacedPanel zoomed = seen(placed, view);
            assertThat(zoomed.toX(placed.dataX(x))).isCloseTo(x, within(1e-6));
            assertThat(zoomed.dataX(x) / placed.dataX(x)).isCloseTo(1, within(1e-9));
            assertThat(zoomed.dataY(y) / placed.dataY(y)).isCloseTo(1, within(1e-9));
        }
    }

    @Test
    void zoomingInAndOutByTheSameFactorComesBack() {
        SplittableRandom random = new SplittableRandom(12);
        for (int i = 0; i < 500; i++) {
            PlacedPanel placed = placed(random, Scale.LOG);
            double x = FRAME.x() + random.nextDouble() * FRAME.width();
            AxisRanges in = Zoom.about(AxisRanges.AUTOMATIC, placed, x, 100, 0.8, Axes.BOTH);
            AxisRanges back = Zoom.about(in, seen(placed, in), x, 100, 1 / 0.8, Axes.BOTH);
            Range range = back.of("x").orElseThrow();
            assertThat(range.low() / placed.panel().x().range().low()).isCloseTo(1, within(1e-9));
            assertThat(range.high() / placed.panel().x().range().high()).isCloseTo(1, within(1e-9));
        }
    }

    @Test
    void overAnAxisOnlyThatAxisFollows() {
        PlacedPanel placed = placed(new SplittableRandom(13), Scale.LOG);
        AxisRanges across =
                Zoom.about(AxisRanges.AUTOMATIC, placed, 100, 540, 0.5, Axes.HORIZONTAL);
        AxisRanges up = Zoom.about(AxisRanges.AUTOMATIC, placed, 20, 100, 0.5, Axes.VERTICAL);
        assertThat(across.byAxis()).containsOnlyKeys("x");
        assertThat(up.byAxis()).containsOnlyKeys("y");
    }

    @Test
    void panningMovesTheDataWithThePointer() {
        SplittableRandom random = new SplittableRandom(14);
        for (int i = 0; i < 500; i++) {
            PlacedPanel placed = placed(random, Scale.LOG);
            double dx = random.nextDouble(-80, 80);
            double dy = random.nextDouble(-80, 80);
            PlacedPanel panned = seen(placed, Zoom.pan(AxisRanges.AUTOMATIC, placed, dx, dy));
            assertThat(panned.toX(placed.dataX(300))).isCloseTo(300 + dx, within(1e-6));
            assertThat(panned.toY(placed.dataY(200))).isCloseTo(200 + dy, within(1e-6));
        }
    }

    @Test
    void aBoxBecomesTheWholeFrame() {
        PlacedPanel placed = placed(new SplittableRandom(15), Scale.LOG);
        Rect box = new Rect(140, 130, 300, 200);
        PlacedPanel zoomed = seen(placed, Zoom.box(AxisRanges.AUTOMATIC, placed, box));
        assertThat(zoomed.toX(placed.dataX(box.x()))).isCloseTo(FRAME.x(), within(1e-6));
        assertThat(zoomed.toX(placed.dataX(box.right()))).isCloseTo(FRAME.right(), within(1e-6));
        assertThat(zoomed.toY(placed.dataY(box.y()))).isCloseTo(FRAME.y(), within(1e-6));
        assertThat(zoomed.toY(placed.dataY(box.bottom()))).isCloseTo(FRAME.bottom(), within(1e-6));
    }

    @Test
    void aBoxThatLeavesTheFrameIsCutToIt() {
        PlacedPanel placed = placed(new SplittableRandom(16), Scale.LOG);
        Rect box = new Rect(-500, -500, 5000, 5000);
        PlacedPanel zoomed = seen(placed, Zoom.box(AxisRanges.AUTOMATIC, placed, box));
        assertThat(zoomed.panel().x().range().low() / placed.panel().x().range().low())
                .isCloseTo(1, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-12, 0.3, 3, 1e12})
    void noGestureLeavesTheSensibleRange(double factor) {
        SplittableRandom random = new SplittableRandom(17);
        for (int i = 0; i < 200; i++) {
            PlacedPanel placed = placed(random, Scale.LOG);
            for (int turn = 0; turn < 5; turn++) {
                AxisRanges view =
                        Zoom.about(AxisRanges.AUTOMATIC, placed, 300, 200, factor, Axes.BOTH);
                placed = seen(placed, view);
                placed = seen(placed, Zoom.pan(view, placed, 1e6, -1e6));
            }
            Range range = placed.panel().x().range();
            assertThat(range.low()).isGreaterThanOrEqualTo(1e-3 * (1 - 1e-9));
            assertThat(range.high()).isLessThanOrEqualTo(1e40 * (1 + 1e-9));
            assertThat(Math.log10(range.high() / range.low())).isGreaterThan(0.05 - 1e-9);
        }
    }

    private static PlacedPanel placed(SplittableRandom random, Scale scale) {
        return new PlacedPanel(
                new Panel(
                        "p",
                        Cell.WHOLE,
                        axis("x", random, scale),
                        axis("y", random, scale),
                        List.of(),
                        List.of()),
                FRAME);
    }

    private static Axis axis(String id, SplittableRandom random, Scale scale) {
        double low = Math.pow(10, random.nextDouble(4, 18));
        Range range =
                switch (scale) {
                    case LOG -> new Range(low, low * Math.pow(10, random.nextDouble(0.5, 8)));
                    case LINEAR -> new Range(1 + random.nextDouble(), 3 + random.nextDouble());
                };
        return new Axis(id, "", scale, range, TickStyle.SI, true);
    }

    private static PlacedPanel seen(PlacedPanel placed, AxisRanges view) {
        Panel panel = placed.panel();
        return new PlacedPanel(
                new Panel(
                        panel.id(),
                        panel.cell(),
                        seen(panel.x(), view),
                        seen(panel.y(), view),
                        panel.layers(),
                        panel.live()),
                placed.frame());
    }

    private static Axis seen(Axis axis, AxisRanges view) {
        return new Axis(
                axis.id(),
                axis.title(),
                axis.scale(),
                view.of(axis.id()).orElse(axis.range()),
                axis.ticks(),
                axis.labelled());
    }
}
