package isoscope.plot;

import isoscope.plot.Axis.Scale;

/// The arithmetic of zooming and panning. A pointer and a gesture become a new view; the data under the pointer stays
/// under it, in log space on logarithmic axes.
public final class Zoom {
    private static final double LOWEST = 1e-3;
    private static final double HIGHEST = 1e40;
    private static final double FARTHEST = 1e6;

    private Zoom() {}

    /// Which axes a gesture moves.
    public enum Axes {
        /// The pointer is inside the frame.
        BOTH,
        /// The pointer is over the horizontal axis.
        HORIZONTAL,
        /// The pointer is over the vertical axis.
        VERTICAL
    }

    /// The view after zooming about a pointer.
    ///
    /// @param view the ranges that the user has zoomed to so far
    /// @param panel where the pointer is
    /// @param x of the pointer, in layout units
    /// @param y of the pointer, in layout units
    /// @param factor new extent over old: below 1 to see less, above 1 to see more
    /// @param axes which axes follow
    public static AxisRanges about(
            AxisRanges view, PlacedPanel panel, double x, double y, double factor, Axes axes) {
        Rect frame = panel.frame();
        AxisRanges result = view;
        if (axes != Axes.VERTICAL) {
            Axis axis = panel.panel().x();
            result = result.with(axis.id(), zoomed(axis, (x - frame.x()) / frame.width(), factor));
        }
        if (axes != Axes.HORIZONTAL) {
            Axis axis = panel.panel().y();
            double place = (frame.bottom() - y) / frame.height();
            result = result.with(axis.id(), zoomed(axis, place, factor));
        }
        return result;
    }

    /// The view after dragging the data by a distance in layout units.
    public static AxisRanges pan(AxisRanges view, PlacedPanel panel, double dx, double dy) {
        Axis x = panel.panel().x();
        Axis y = panel.panel().y();
        return view.with(x.id(), shifted(x, -dx / panel.frame().width()))
                .with(y.id(), shifted(y, dy / panel.frame().height()));
    }

    /// The view that shows what a rectangle in layout units encloses, as far as it lies in the frame.
    public static AxisRanges box(AxisRanges view, PlacedPanel panel, Rect box) {
        Rect frame = panel.frame();
        double left = Math.clamp(box.x(), frame.x(), frame.right());
        double right = Math.clamp(box.right(), frame.x(), frame.right());
        double top = Math.clamp(box.y(), frame.y(), frame.bottom());
        double bottom = Math.clamp(box.bottom(), frame.y(), frame.bottom());
        Axis x = panel.panel().x();
        Axis y = panel.panel().y();
        return view.with(
                        x.id(),
                        stretch(
                                x,
                                (left - frame.x()) / frame.width(),
                                (right - frame.x()) / frame.width()))
                .with(
                        y.id(),
                        stretch(
                                y,
                                (frame.bottom() - bottom) / frame.height(),
                                (frame.bottom() - top) / frame.height()));
    }

    /// The smallest extent an axis can be zoomed to, in decades of a logarithmic axis or units of a linear one. Losses
    /// differ by little, so their axes go finer.
    static double smallestExtent(Axis axis) {
        return switch (axis.scale()) {
            case LINEAR -> 1e-3;
            case LOG ->
                    switch (axis.ticks()) {
                        case DECIMAL -> 0.01;
                        case POWERS, SI, SIGNED, RATIO, PERCENT -> 0.05;
                    };
        };
    }

    private static Range zoomed(Axis axis, double place, double factor) {
        Span old = Span.of(axis);
        double pivot = old.low + place * old.extent();
        double extent =
                Math.max(old.extent() * factor, Math.min(old.extent(), smallestExtent(axis)));
        double applied = extent / old.extent();
        Span limit = Span.limit(axis);
        if (old.low < pivot) {
            applied = Math.min(applied, (pivot - limit.low) / (pivot - old.low));
        }
        if (old.high > pivot) {
            applied = Math.min(applied, (limit.high - pivot) / (old.high - pivot));
        }
        return new Span(pivot + (old.low - pivot) * applied, pivot + (old.high - pivot) * applied)
                .range(axis.scale());
    }

    private static Range shifted(Axis axis, double places) {
        Span old = Span.of(axis);
        Span limit = Span.limit(axis);
        double by = Math.clamp(places * old.extent(), limit.low - old.low, limit.high - old.high);
        return new Span(old.low + by, old.high + by).range(axis.scale());
    }

    private static Range stretch(Axis axis, double from, double to) {
        Span old = Span.of(axis);
        double middle = old.low + (from + to) / 2 * old.extent();
        double extent =
                Math.max((to - from) * old.extent(), Math.min(old.extent(), smallestExtent(axis)));
        return new Span(middle - extent / 2, middle + extent / 2).range(axis.scale());
    }

    /// A stretch of an axis in the space where equal distances look equal: log10 of the value, or the value.
    private record Span(double low, double high) {
        static Span of(Axis axis) {
            Range range = axis.range();
            return switch (axis.scale()) {
                case LOG -> new Span(Math.log10(range.low()), Math.log10(range.high()));
                case LINEAR -> new Span(range.low(), range.high());
            };
        }

        static Span limit(Axis axis) {
            return switch (axis.scale()) {
                case LOG -> new Span(Math.log10(LOWEST), Math.log10(HIGHEST));
                case LINEAR -> new Span(-FARTHEST, FARTHEST);
            };
        }

        double extent() {
            return high - low;
        }

        Range range(Scale scale) {
            return switch (scale) {
                case LOG -> new Range(Math.pow(10, low), Math.pow(10, high));
                case LINEAR -> new Range(low, high);
            };
        }
    }
}
