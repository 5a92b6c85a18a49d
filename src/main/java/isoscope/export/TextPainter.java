package isoscope.export;

import isoscope.plot.Mark;
import isoscope.plot.Rgba;
import java.awt.BasicStroke;
import java.awt.Graphics2D;

/// Paints one line of text: runs side by side, exponents raised, turned about its anchor, with its halo under it.
final class TextPainter {
    private static final BasicStroke HALO =
            new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    private final Graphics2D graphics;
    private final Letters letters;

    TextPainter(Graphics2D graphics, Letters letters) {
        this.graphics = graphics;
        this.letters = letters;
    }

    void paint(Mark.Text text) {
        TextLine line = TextLine.of(text);
        Rgba halo = text.halo();
        if (halo != null) {
            graphics.setColor(MarkPainter.color(halo));
            graphics.setStroke(HALO);
            graphics.draw(line.outline());
        }
        graphics.setColor(MarkPainter.color(text.colour()));
        letters.paint(line);
    }
}
