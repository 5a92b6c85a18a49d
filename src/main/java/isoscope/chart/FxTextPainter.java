package isoscope.chart;

import isoscope.plot.Mark;
import isoscope.plot.Rgba;
import isoscope.plot.TextRuler;
import isoscope.plot.TextRun;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineJoin;

/// Paints one line of text: runs side by side, exponents raised, turned about its anchor, with its halo under it.
final class FxTextPainter {
    private static final double HALO = 5;

    private final GraphicsContext gc;
    private final TextRuler ruler;

    FxTextPainter(GraphicsContext gc, TextRuler ruler) {
        this.gc = gc;
        this.ruler = ruler;
    }

    void paint(Mark.Text text) {
        gc.save();
        gc.translate(text.x(), text.y());
        gc.rotate(text.rotation());
        double start = start(text);
        Rgba halo = text.halo();
        if (halo != null) {
            gc.setStroke(FxMarkPainter.color(halo));
            gc.setLineWidth(HALO);
            gc.setLineJoin(StrokeLineJoin.ROUND);
            gc.setLineDashes();
            paintRuns(text, start, gc::strokeText);
        }
        gc.setFill(FxMarkPainter.color(text.colour()));
        paintRuns(text, start, gc::fillText);
        gc.restore();
    }

    private double start(Mark.Text text) {
        double width = text.text().stream().mapToDouble(ruler::width).sum();
        return switch (text.align()) {
            case LEFT -> 0;
            case CENTRE -> -width / 2;
            case RIGHT -> -width;
        };
    }

    private void paintRuns(Mark.Text text, double start, Pen pen) {
        double x = start;
        for (TextRun run : text.text()) {
            gc.setFont(FxFonts.of(run));
            pen.write(run.text(), x, -run.raise());
            x += ruler.width(run);
        }
    }

    /// Fills or outlines a string from the left end of its baseline.
    private interface Pen {
        void write(String text, double x, double y);
    }
}
