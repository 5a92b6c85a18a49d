package isoscope.plot.layout;

import isoscope.plot.Mark;
import isoscope.quantity.Series;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Lines that go on behind a text, as those of a contour do at its number: what follows the cursor is painted above the
/// texts that stay, and would cross them out.
final class LineGaps {
    private static final double MARGIN = 1.5;

    private final List<Quad> texts;
    private final List<Double> x = new ArrayList<>();
    private final List<Double> y = new ArrayList<>();

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
        for (int i = 0; i < path.x().size(); i++) {
            if (i > 0) {
                addGaps(path, i);
            }
            add(path.x().get(i), path.y().get(i));
        }
        return x.size() == path.x().size()
                ? path
                : new Mark.Path(series(x), series(y), false, null, path.line());
    }

    /// The gaps of the segment that ends at a point, from its start to its end; those that touch are one.
    private void addGaps(Mark.Path path, int end) {
        double fromX = path.x().get(end - 1);
        double fromY = path.y().get(end - 1);
        double dx = path.x().get(end) - fromX;
        double dy = path.y().get(end) - fromY;
        double reached = Double.NEGATIVE_INFINITY;
        for (Quad.Stretch gap : gaps(fromX, fromY, dx, dy)) {
            if (gap.from() > reached) {
                add(fromX + gap.from() * dx, fromY + gap.from() * dy);
                add(Double.NaN, Double.NaN);
                add(fromX + gap.to() * dx, fromY + gap.to() * dy);
            } else if (gap.to() > reached) {
                x.set(x.size() - 1, fromX + gap.to() * dx);
                y.set(y.size() - 1, fromY + gap.to() * dy);
            }
            reached = Math.max(reached, gap.to());
        }
    }

    private List<Quad.Stretch> gaps(double fromX, double fromY, double dx, double dy) {
        return texts.stream()
                .map(text -> text.across(fromX, fromY, dx, dy))
                .filter(Quad.Stretch::isLong)
                .sorted(Comparator.comparingDouble(Quad.Stretch::from))
                .toList();
    }

    private void add(double px, double py) {
        x.add(px);
        y.add(py);
    }

    private static Series series(List<Double> values) {
        return Series.of(values.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
