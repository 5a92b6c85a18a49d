package isoscope.export;

import isoscope.plot.Mark;
import isoscope.plot.TextRun;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/// One line of text, set: its runs side by side, its baseline from (0, 0) to the right.
///
/// @param text the text that is set
/// @param glyphs from left to right
record TextLine(Mark.Text text, List<Glyphs> glyphs) {
    static TextLine of(Mark.Text text) {
        var glyphs = new ArrayList<Glyphs>();
        double x = 0;
        for (TextRun run : text.text()) {
            List<Glyphs> more = AwtFonts.glyphs(run, x);
            x = more.isEmpty() ? x : more.getLast().end();
            glyphs.addAll(more);
        }
        return new TextLine(text, glyphs);
    }

    /// Its advance width.
    double width() {
        return glyphs.isEmpty() ? 0 : glyphs.getLast().end();
    }

    /// Where on the line its anchor lies.
    double anchor() {
        return switch (text.align()) {
            case LEFT -> 0;
            case CENTRE -> width() / 2;
            case RIGHT -> width();
        };
    }

    /// The transform from its coordinates to those of the figure.
    AffineTransform place() {
        AffineTransform place = AffineTransform.getTranslateInstance(text.x(), text.y());
        place.rotate(Math.toRadians(text.rotation()));
        place.translate(-anchor(), 0);
        return place;
    }

    /// Its shape on the line.
    Shape letters() {
        var letters = new Path2D.Double();
        glyphs.forEach(stretch -> letters.append(stretch.outline(), false));
        return letters;
    }

    /// Its shape in the figure.
    Shape outline() {
        return place().createTransformedShape(letters());
    }
}
