package isoscope.export;

import isoscope.plot.Mark;
import isoscope.plot.Rgba;
import isoscope.plot.TextRun;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/// Paints one line of text as outlines: runs side by side, exponents raised, turned about its anchor, with its halo
/// under it.
final class TextPainter {
    private static final BasicStroke HALO =
            new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    private final Graphics2D graphics;

    TextPainter(Graphics2D graphics) {
        this.graphics = graphics;
    }

    void paint(Mark.Text text) {
        Path2D outline = outline(text);
        Rgba halo = text.halo();
        if (halo != null) {
            graphics.setColor(MarkPainter.color(halo));
            graphics.setStroke(HALO);
            graphics.draw(outline);
        }
        graphics.setColor(MarkPainter.color(text.colour()));
        graphics.fill(outline);
    }

    private static Path2D outline(Mark.Text text) {
        var outline = new Path2D.Double();
        double x = 0;
        for (TextRun run : text.text()) {
            outline.append(AwtFonts.outline(run, x), false);
            x += AwtFonts.width(run);
        }
        double before =
                switch (text.align()) {
                    case LEFT -> 0;
                    case CENTRE -> x / 2;
                    case RIGHT -> x;
                };
        AffineTransform place = AffineTransform.getTranslateInstance(text.x(), text.y());
        place.rotate(Math.toRadians(text.rotation()));
        place.translate(-before, 0);
        outline.transform(place);
        return outline;
    }
}
