package isoscope.ui.planner;

import isoscope.ui.theme.Styled;
import javafx.scene.layout.Region;

/// A number within its range, on a track that begins at 0.
final class RangeBar extends Region {
    private static final double TRACK = 6;
    private static final double DOT = 10;

    /// The track ends so many times as far out as the range.
    private static final double ROOM = 1.3;

    private final Region track = Styled.of(new Region(), "range-track");
    private final Region span = Styled.of(new Region(), "range-span");
    private final Region dot = Styled.of(new Region(), "range-dot");
    private double low;
    private double value;
    private double high = 1;

    RangeBar() {
        getChildren().addAll(track, span, dot);
        getChildren().forEach(part -> part.setManaged(false));
        setMinHeight(DOT);
        setPrefHeight(DOT);
    }

    /// Shows another number.
    void show(double from, double at, double to) {
        low = from;
        value = at;
        high = to;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double unit = getWidth() / (ROOM * high);
        double top = (getHeight() - TRACK) / 2;
        track.resizeRelocate(0, top, getWidth(), TRACK);
        span.resizeRelocate(low * unit, top, (high - low) * unit, TRACK);
        dot.resizeRelocate(value * unit - DOT / 2, (getHeight() - DOT) / 2, DOT, DOT);
    }
}
