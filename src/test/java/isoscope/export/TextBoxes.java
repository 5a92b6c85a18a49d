package isoscope.export;

import isoscope.plot.LaidOutFigure;
import isoscope.plot.Mark;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The inked box of every text of a layout, turned as the text is, measured from the glyphs that are painted.
record TextBoxes(List<Box> boxes) {
    /// A text and the turned box around its glyphs.
    ///
    /// @param text its words; raised parts come after a `^`
    record Box(Mark.Text mark, String text, Shape shape) {}

    static TextBoxes of(LaidOutFigure figure) {
        var boxes = new ArrayList<Box>();
        collect(figure.marks(), boxes);
        collect(figure.live(), boxes);
        return new TextBoxes(boxes);
    }

    /// The texts that follow the cursor.
    static TextBoxes live(LaidOutFigure figure) {
        var boxes = new ArrayList<Box>();
        collect(figure.live(), boxes);
        return new TextBoxes(boxes);
    }

    /// Every pair of texts that share ink, described.
    List<String> overlaps() {
        var found = new ArrayList<String>();
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (overlap(boxes.get(i).shape(), boxes.get(j).shape())) {
                    found.add(boxes.get(j).text() + " and " + boxes.get(i).text());
                }
            }
        }
        return found;
    }

    /// Every text that leaves the page, described.
    List<String> clipped(LaidOutFigure figure) {
        var page = new Rectangle2D.Double(0, 0, figure.width(), figure.height());
        return boxes.stream()
                .filter(box -> !page.contains(box.shape().getBounds2D()))
                .map(Box::text)
                .toList();
    }

    private static boolean overlap(Shape one, Shape other) {
        if (!one.getBounds2D().intersects(other.getBounds2D())) {
            return false;
        }
        Area shared = new Area(one);
        shared.intersect(new Area(other));
        return !shared.isEmpty();
    }

    private static void collect(List<Mark> marks, List<Box> boxes) {
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Text text -> boxes.add(box(text));
                case Mark.Clipped clipped -> collect(clipped.marks(), boxes);
                case Mark.Path _, Mark.Box _, Mark.Symbol _, Mark.Image _ -> {}
            }
        }
    }

    private static Box box(Mark.Text text) {
        TextLine line = TextLine.of(text);
        String words =
                text.text().stream()
                        .map(run -> (run.raise() > 0 ? "^" : "") + run.text())
                        .collect(Collectors.joining());
        return new Box(
                text, words, line.place().createTransformedShape(line.letters().getBounds2D()));
    }
}
