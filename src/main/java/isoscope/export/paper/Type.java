package isoscope.export.paper;

import isoscope.plot.Mark;
import isoscope.plot.Paint;
import isoscope.plot.TextRuler;
import isoscope.plot.TextRun;
import isoscope.plot.layout.Wrapped;
import java.util.ArrayList;
import java.util.List;

/// A size of type.
///
/// @param size in points
/// @param weight regular or semi-bold
/// @param paint the role of its colour
/// @param ruler measures texts
record Type(double size, TextRun.Weight weight, Paint paint, TextRuler ruler) {
    private static final double LEADING = 1.32;
    private static final double BASELINE = 0.98;

    /// Regular type in the colour of text.
    static Type regular(double size, TextRuler ruler) {
        return new Type(size, TextRun.Weight.REGULAR, Paint.FOREGROUND, ruler);
    }

    /// Semi-bold type, larger or smaller by a factor.
    Type bold(double times) {
        return new Type(size * times, TextRun.Weight.SEMI_BOLD, paint, ruler);
    }

    /// The same in another colour.
    Type in(Paint other) {
        return new Type(size, weight, other, ruler);
    }

    /// From line to line.
    double leading() {
        return LEADING * size;
    }

    /// How wide a text is.
    double width(String text) {
        return ruler.width(run(text));
    }

    /// A text in lines no wider than the room.
    List<String> lines(String text, double room) {
        return new Wrapped(room, Integer.MAX_VALUE, this::width)
                .lines(text.replaceAll("\\p{Cntrl}+", " "));
    }

    /// Sets a line.
    ///
    /// @param y the top of the line
    void set(String line, Sheet sheet, double x, double y, Mark.Align align) {
        if (!line.isEmpty()) {
            sheet.text(run(line), x, y + BASELINE * size, align, paint);
        }
    }

    /// Lines of text, a piece each.
    ///
    /// @param inset from the left
    List<Piece> pieces(String text, double inset, double room) {
        List<Piece> pieces = new ArrayList<>();
        for (String line : lines(text, room - inset)) {
            pieces.add(
                    Piece.of(
                            leading(),
                            (sheet, x, y) -> set(line, sheet, x + inset, y, Mark.Align.LEFT)));
        }
        return pieces;
    }

    private TextRun run(String text) {
        return TextRun.of(text, size, weight);
    }
}
