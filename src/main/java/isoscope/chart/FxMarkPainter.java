package isoscope.chart;

import isoscope.plot.Layer;
import isoscope.plot.Mark;
import isoscope.plot.Rect;
import isoscope.plot.Rgba;
import isoscope.plot.TextRuler;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.jspecify.annotations.Nullable;

/// Paints marks on a JavaFX canvas, one layout unit a pixel. Its twin paints the same marks for files with Graphics2D.
final class FxMarkPainter {
    private final GraphicsContext gc;
    private final FxTextPainter texts;
    private final ImageCache images = new ImageCache();
    private final Map<Rgba, Color> colours = new HashMap<>();

    FxMarkPainter(GraphicsContext gc, TextRuler ruler) {
        this.gc = gc;
        this.texts = new FxTextPainter(gc, ruler);
    }

    /// Paints the marks in order over what the canvas holds.
    void paint(List<Mark> marks) {
        images.startPainting();
        colours.clear();
        paintAll(marks);
    }

    private void paintAll(List<Mark> marks) {
        int start = 0;
        while (start < marks.size()) {
            int end = SameSymbols.end(marks, start);
            if (end - start > 1) {
                paintTogether(marks.subList(start, end));
            } else {
                paint(marks.get(start));
            }
            start = end;
        }
    }

    private void paintTogether(List<Mark> same) {
        Mark.Symbol first = (Mark.Symbol) same.getFirst();
        gc.beginPath();
        same.forEach(mark -> SymbolPath.trace((Mark.Symbol) mark, gc));
        finish(first.fill(), first.line());
    }

    private void paint(Mark mark) {
        switch (mark) {
            case Mark.Path path -> paintPath(path);
            case Mark.Box box -> paintBox(box);
            case Mark.Text text -> texts.paint(text);
            case Mark.Symbol symbol -> paintSymbol(symbol);
            case Mark.Image image -> paintImage(image);
            case Mark.Clipped clipped -> paintClipped(clipped);
        }
    }

    private void paintPath(Mark.Path path) {
        gc.beginPath();
        boolean open = false;
        for (int i = 0; i < path.x().size(); i++) {
            double x = path.x().get(i);
            double y = path.y().get(i);
            boolean drawn = !Double.isNaN(x);
            if (!drawn && open && path.closed()) {
                gc.closePath();
            } else if (drawn && open) {
                gc.lineTo(x, y);
            } else if (drawn) {
                gc.moveTo(x, y);
            }
            open = drawn;
        }
        if (open && path.closed()) {
            gc.closePath();
        }
        finish(path.fill(), path.line());
    }

    private void paintBox(Mark.Box box) {
        Rect r = box.rect();
        double arc = 2 * box.radius();
        Rgba fill = box.fill();
        if (fill != null) {
            gc.setFill(known(fill));
            gc.fillRoundRect(r.x(), r.y(), r.width(), r.height(), arc, arc);
        }
        Mark.Line line = box.line();
        if (line != null) {
            use(line);
            gc.strokeRoundRect(r.x(), r.y(), r.width(), r.height(), arc, arc);
        }
    }

    private void paintSymbol(Mark.Symbol symbol) {
        if (isRound(symbol.shape())) {
            paintRound(symbol);
            return;
        }
        gc.beginPath();
        SymbolPath.trace(symbol, gc);
        finish(symbol.fill(), symbol.line());
    }

    // The figure's markers are mostly round, and ovals are the cheapest thing a canvas knows.
    private void paintRound(Mark.Symbol symbol) {
        double size = symbol.size();
        double left = symbol.x() - size / 2;
        double top = symbol.y() - size / 2;
        Rgba fill = symbol.fill();
        if (fill != null) {
            gc.setFill(known(fill));
            gc.fillOval(left, top, size, size);
        }
        Mark.Line line = symbol.line();
        if (line != null) {
            use(line);
            gc.strokeOval(left, top, size, size);
        }
    }

    private static boolean isRound(Layer.Shape shape) {
        return switch (shape) {
            case CIRCLE, RING, DOT -> true;
            case CROSS, DIAMOND, HOLLOW_DIAMOND, TRIANGLE, TRIANGLE_DOWN -> false;
        };
    }

    private void paintImage(Mark.Image image) {
        Rect r = image.rect();
        // A smoothed row of pixels takes colours from beyond its edge with software rendering.
        gc.setImageSmoothing(image.columns() > 1 && image.argb().size() > image.columns());
        gc.drawImage(images.of(image), r.x(), r.y(), r.width(), r.height());
    }

    /// A canvas clips to whole pixels at no cost; for anything else it blends the whole canvas for every clip.
    private void paintClipped(Mark.Clipped clipped) {
        Rect clip = clipped.clip();
        double left = Math.rint(clip.x());
        double top = Math.rint(clip.y());
        gc.save();
        gc.beginPath();
        gc.rect(left, top, Math.rint(clip.right()) - left, Math.rint(clip.bottom()) - top);
        gc.clip();
        paintAll(clipped.marks());
        gc.restore();
    }

    private void finish(@Nullable Rgba fill, Mark.@Nullable Line line) {
        if (fill != null) {
            gc.setFill(known(fill));
            gc.fill();
        }
        if (line != null) {
            use(line);
            gc.stroke();
        }
    }

    private void use(Mark.Line line) {
        gc.setStroke(known(line.colour()));
        gc.setLineWidth(line.width());
        gc.setLineDashes(line.dash().toArray());
        gc.setLineCap(line.round() ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
        gc.setLineJoin(StrokeLineJoin.ROUND);
    }

    /// The same colour is the same object: a canvas notes every other one as a change, and its notes are dear.
    private Color known(Rgba colour) {
        return colours.computeIfAbsent(colour, FxMarkPainter::color);
    }

    /// A colour of the layout as JavaFX writes it.
    static Color color(Rgba colour) {
        return Color.rgb(colour.red(), colour.green(), colour.blue(), colour.alpha() / 255.0);
    }
}
