package isoscope.plot.layout;

import isoscope.plot.Mark;
import isoscope.quantity.Series;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Lines that go on behind a text: those that stay at the numbers of contours, which would be read with the line through
/// them, and those that follow the cursor at every text, because they are painted above the texts that stay.
final class LineGaps {
    private static final double MARGIN = 1.5;

    private final List<Quad> texts;
    private final List<Double> x = new ArrayList<>();
    private final List<Double> y = new ArrayList<>();
    private boolean isDown;
    private boolean isParted;

    private LineGaps(List<Quad> texts) {
        this.texts = texts;
    }

    /// The marks with their lines parted at every text they would cross.
    static List<Mark> at(List<Quad> texts, List<Mark> marks) {
        List<Quad> wider = texts.stream().map(text -> text.grown(MARGIN)).toList();
        return marks.stream().map(mark -> parted(mark, wider)).toList();
    }

    private static Mark parted(Mark mark, List<Quad> texts) {
        return switch (mark) {
            case Mark.Path path ->
                    path.fill() == null && !path.closed()
                            ? new LineGaps(near(path, texts)).parted(path)
                            : path;
            case Mark.Clipped clipped ->
                    new Mark.Clipped(
                            clipped.clip(),
                            clipped.marks().stream().map(inner -> parted(inner, texts)).toList());
            case Mark.Box _, Mark.Text _, Mark.Symbol _, Mark.Image _ -> mark;
        };
    }

    /// The texts that the line can come to at all: mostly few, and lines have many points.
    private static List<Quad> near(Mark.Path path, List<Quad> texts) {
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < path.x().size(); i++) {
            double px = path.x().get(i);
            double py = path.y().get(i);
            left = px < left ? px : left;
            right = px > right ? px : right;
            top = py < top ? py : top;
            bottom = py > bottom ? py : bottom;
        }
        var near = new ArrayList<Quad>();
        for (Quad text : texts) {
            if (text.meets(left, top, right, bottom)) {
                near.add(text);
            }
        }
        return near;
    }

    private Mark parted(Mark.Path path) {
        if (texts.isEmpty()) {
            return path;
        }
        for (int end = 1; end < path.x().size(); end++) {
            addSegment(path, end);
        }
        return isParted ? new Mark.Path(series(x), series(y), false, null, path.line()) : path;
    }

    /// The visible parts of the segment that ends at a point, from its start to its end.
    private void addSegment(Mark.Path path, int end) {
        double fromX = path.x().get(end - 1);
        double fromY = path.y().get(end - 1);
        double dx = path.x().get(end) - fromX;
        double dy = path.y().get(end) - fromY;
        if (Double.isNaN(dx)) {
            isDown = false;
            return;
        }
        double reached = 0;
        for (Quad.Stretch gap : gaps(fromX, fromY, dx, dy)) {
            isParted = true;
            if (gap.from() > reached) {
                draw(fromX + reached * dx, fromY + reached * dy);
                add(fromX + gap.from() * dx, fromY + gap.from() * dy);
            }
            isDown = false;
            reached = Math.max(reached, gap.to());
        }
        if (reached < 1) {
            draw(fromX + reached * dx, fromY + reached * dy);
            add(fromX + dx, fromY + dy);
        }
    }

    /// Puts the pen down at a place, unless it is there.
    private void draw(double px, double py) {
        if (isDown) {
            return;
        }
        if (!x.isEmpty()) {
            add(Double.NaN, Double.NaN);
        }
        add(px, py);
        isDown = true;
    }

    private List<Quad.Stretch> gaps(double fromX, double fromY, double dx, double dy) {
        List<Quad.Stretch> gaps = List.of();
        for (Quad text : texts) {
            Quad.Stretch gap = text.across(fromX, fromY, dx, dy);
            if (gap.isLong()) {
                gaps = gaps.isEmpty() ? new ArrayList<>() : gaps;
                gaps.add(gap);
            }
        }
        if (gaps.size() > 1) {
            gaps.sort(Comparator.comparingDouble(Quad.Stretch::from));
        }
        return gaps;
    }

    private void add(double px, double py) {
        x.add(px);
        y.add(py);
    }

    private static Series series(List<Double> values) {
        return Series.of(values.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
