package isoscope.export;

import isoscope.plot.LaidOutFigure;
import isoscope.plot.Mark;
import isoscope.plot.Rect;
import isoscope.plot.Rgba;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Paints marks with Graphics2D, one layout unit a user unit: scale the graphics to paint larger. Its twin paints the
/// same marks on a canvas in the window.
public final class MarkPainter {
    private final Graphics2D graphics;
    private final TextPainter texts;

    /// Paints on `graphics`, whose rendering hints it sets, letters as shapes.
    public MarkPainter(Graphics2D graphics) {
        this(graphics, line -> graphics.fill(line.outline()));
    }

    /// Paints on `graphics`, whose rendering hints it sets.
    ///
    /// @param letters put text on the same page
    MarkPainter(Graphics2D graphics, Letters letters) {
        this.graphics = graphics;
        this.texts = new TextPainter(graphics, letters);
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setRenderingHint(
                RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
    }

    /// Paints a figure over its background, if it has one.
    public void paint(LaidOutFigure figure) {
        paint(figure, () -> false);
    }

    /// Paints a figure over its background, if it has one.
    ///
    /// @param cancelled asked before each mark whether to leave out the rest
    void paint(LaidOutFigure figure, BooleanSupplier cancelled) {
        if (figure.background().alpha() > 0) {
            graphics.setColor(color(figure.background()));
            graphics.fill(new Rectangle2D.Double(0, 0, figure.width(), figure.height()));
        }
        Stream.concat(figure.marks().stream(), figure.live().stream())
                .takeWhile(_ -> !cancelled.getAsBoolean())
                .forEachOrdered(this::paint);
    }

    /// Paints marks in order.
    public void paint(List<Mark> marks) {
        marks.forEach(this::paint);
    }

    private void paint(Mark mark) {
        switch (mark) {
            case Mark.Path path -> draw(outline(path), path.fill(), path.line());
            case Mark.Box box -> draw(outline(box), box.fill(), box.line());
            case Mark.Symbol symbol -> draw(SymbolOutline.of(symbol), symbol.fill(), symbol.line());
            case Mark.Text text -> texts.paint(text);
            case Mark.Image image -> paintImage(image);
            case Mark.Clipped clipped -> paintClipped(clipped);
        }
    }

    private static Shape outline(Mark.Path path) {
        var outline = new Path2D.Double();
        boolean open = false;
        for (int i = 0; i < path.x().size(); i++) {
            double x = path.x().get(i);
            double y = path.y().get(i);
            boolean drawn = !Double.isNaN(x);
            if (!drawn && open && path.closed()) {
                outline.closePath();
            } else if (drawn && open) {
                outline.lineTo(x, y);
            } else if (drawn) {
                outline.moveTo(x, y);
            }
            open = drawn;
        }
        if (open && path.closed()) {
            outline.closePath();
        }
        return outline;
    }

    private static Shape outline(Mark.Box box) {
        Rect r = box.rect();
        double arc = 2 * box.radius();
        return new RoundRectangle2D.Double(r.x(), r.y(), r.width(), r.height(), arc, arc);
    }

    private void draw(Shape shape, @Nullable Rgba fill, Mark.@Nullable Line line) {
        if (fill != null) {
            graphics.setColor(color(fill));
            graphics.fill(shape);
        }
        if (line != null) {
            graphics.setColor(color(line.colour()));
            graphics.setStroke(stroke(line));
            graphics.draw(shape);
        }
    }

    private void paintImage(Mark.Image mark) {
        Rect rect = mark.rect();
        BufferedImage image = Edged.image(mark);
        double columnWidth = rect.width() / mark.columns();
        double rowHeight = rect.height() / (image.getHeight() - 2);
        Shape clip = graphics.getClip();
        graphics.clip(new Rectangle2D.Double(rect.x(), rect.y(), rect.width(), rect.height()));
        AffineTransform place =
                AffineTransform.getTranslateInstance(rect.x() - columnWidth, rect.y() - rowHeight);
        place.scale(columnWidth, rowHeight);
        graphics.drawImage(image, place, null);
        graphics.setClip(clip);
    }

    private void paintClipped(Mark.Clipped clipped) {
        Rect r = clipped.clip();
        Shape clip = graphics.getClip();
        graphics.clip(new Rectangle2D.Double(r.x(), r.y(), r.width(), r.height()));
        paint(clipped.marks());
        graphics.setClip(clip);
    }

    private static Stroke stroke(Mark.Line line) {
        int cap = line.round() ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
        float width = (float) line.width();
        if (line.dash().size() == 0) {
            return new BasicStroke(width, cap, BasicStroke.JOIN_ROUND);
        }
        float[] dash = new float[line.dash().size()];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = (float) line.dash().get(i);
        }
        return new BasicStroke(width, cap, BasicStroke.JOIN_ROUND, 1, dash, 0);
    }

    static Color color(Rgba colour) {
        return new Color(colour.argb(), true);
    }
}
