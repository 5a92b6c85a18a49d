package isoscope.chart;

import io.fair_acc.chartfx.axes.Axis;
import io.fair_acc.chartfx.axes.spi.AxisRange;
import io.fair_acc.chartfx.renderer.spi.AbstractRenderer;
import io.fair_acc.dataset.events.ChartBits;
import isoscope.plot.LaidOutFigure;
import isoscope.plot.TextRuler;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import org.jspecify.annotations.Nullable;

/// Paints the standing marks of a laid-out figure on the canvas of the chart it belongs to. It has no data sets and
/// reads no axes: the layout has already turned data into places.
final class MarkRenderer extends AbstractRenderer<MarkRenderer> {
    private final Canvas canvas;
    private final FxMarkPainter painter;
    private final Sharpness sharpness;
    private @Nullable LaidOutFigure figure;

    MarkRenderer(Canvas canvas, TextRuler ruler, Sharpness sharpness) {
        this.sharpness = sharpness;
        this.canvas = canvas;
        this.painter = new FxMarkPainter(canvas.getGraphicsContext2D(), ruler);
    }

    /// Shows a figure, or nothing, from the end of this pulse on.
    void show(@Nullable LaidOutFigure laidOut) {
        figure = laidOut;
        fireInvalidated(ChartBits.ChartCanvas);
    }

    @Override
    public void render() {
        LaidOutFigure shown = figure;
        if (shown == null) {
            return;
        }
        GraphicsContext gc = canvas.getGraphicsContext2D();
        gc.setFill(FxMarkPainter.color(shown.background()));
        gc.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        sharpness.paint(gc, () -> painter.paint(shown.marks()));
    }

    @Override
    public void updateAxisRange(Axis axis, AxisRange range) {
        // The chart's own axes are not shown.
    }

    @Override
    protected MarkRenderer getThis() {
        return this;
    }
}
