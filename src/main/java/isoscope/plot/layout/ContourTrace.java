package isoscope.plot.layout;

import isoscope.law.ComputeAllocation;
import isoscope.law.LossSurface;
import isoscope.plot.Coordinates;
import isoscope.plot.Layer.Plane;
import isoscope.plot.Panel;
import isoscope.plot.PlacedPanel;
import isoscope.plot.Rect;
import isoscope.quantity.Series;
import java.util.ArrayList;
import java.util.List;

/// Follows one line of equal loss from model size to model size, in steps so fine that no chord leaves it by what an eye
/// could see, however far the panel is zoomed in.
final class ContourTrace {
    /// A page larger than any that is likely.
    private static final Rect PAGE = new Rect(0, 0, 2_000, 2_000);

    private static final double TELLABLE = 0.25;
    private static final int DEEPEST = 8;

    private final LossSurface surface;
    private final double level;
    private final double smallest;
    private final Coordinates coordinates;
    private final PlacedPanel placed;
    private final List<ComputeAllocation> splits = new ArrayList<>();

    /// A trace of the line of a level.
    ///
    /// @param smallest the smallest model that can reach the loss
    ContourTrace(LossSurface surface, Plane plane, double level, double smallest, Panel panel) {
        this.surface = surface;
        this.level = level;
        this.smallest = smallest;
        this.coordinates = Coordinates.of(plane);
        this.placed = new PlacedPanel(panel, PAGE);
    }

    /// The line through these model sizes, given as how much larger they are than the smallest, as ratios less one.
    List<ComputeAllocation> through(Series excesses) {
        double last = Double.NaN;
        for (double excess : excesses.toArray()) {
            ComputeAllocation split = at(excess);
            if (exists(split)) {
                if (!splits.isEmpty()) {
                    addBetween(last, splits.getLast(), excess, split, DEEPEST);
                }
                splits.add(split);
                last = excess;
            }
        }
        return splits;
    }

    private void addBetween(
            double from, ComputeAllocation start, double to, ComputeAllocation end, int depth) {
        double excess = Math.sqrt(from * to);
        ComputeAllocation middle = at(excess);
        if (depth > 0 && exists(middle) && isSeen(start, end) && bends(start, middle, end)) {
            addBetween(from, start, excess, middle, depth - 1);
            splits.add(middle);
            addBetween(excess, middle, to, end, depth - 1);
        }
    }

    private ComputeAllocation at(double excess) {
        double parameters = smallest * (1 + excess);
        return new ComputeAllocation(parameters, surface.tokensFor(level, parameters));
    }

    private static boolean exists(ComputeAllocation split) {
        return split.tokens() > 0 && Double.isFinite(split.tokens());
    }

    private boolean isSeen(ComputeAllocation start, ComputeAllocation end) {
        return Math.min(x(start), x(end)) < PAGE.right()
                && Math.max(x(start), x(end)) > 0
                && Math.min(y(start), y(end)) < PAGE.bottom()
                && Math.max(y(start), y(end)) > 0;
    }

    private boolean bends(
            ComputeAllocation start, ComputeAllocation middle, ComputeAllocation end) {
        double dx = x(end) - x(start);
        double dy = y(end) - y(start);
        double off = Math.abs((x(middle) - x(start)) * dy - (y(middle) - y(start)) * dx);
        return off > TELLABLE * Math.hypot(dx, dy);
    }

    private double x(ComputeAllocation split) {
        return placed.toX(coordinates.x(split));
    }

    private double y(ComputeAllocation split) {
        return placed.toY(coordinates.y(split));
    }
}
