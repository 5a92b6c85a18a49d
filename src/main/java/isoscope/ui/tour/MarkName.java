package isoscope.ui.tour;

import javafx.geometry.Point2D;
import javafx.scene.control.Label;

/// The name of a mark on a chart, beside its point: right of it, or left where the chart ends.
final class MarkName extends Label {
    private static final double BESIDE = 10;

    private final Point2D point;
    private final boolean below;

    /// @param below whether it stands a little below the point, else a little above
    MarkName(String name, Point2D point, boolean below) {
        super(name);
        this.point = point;
        this.below = below;
        getStyleClass().add("guess-name");
        setManaged(false);
        setMouseTransparent(true);
    }

    /// Puts the name in its place, once it is in a window.
    ///
    /// @param width of the chart
    void place(double width) {
        applyCss();
        autosize();
        boolean room = point.getX() + BESIDE + getWidth() < width;
        relocate(
                room ? point.getX() + BESIDE : point.getX() - BESIDE - getWidth(),
                below ? point.getY() : point.getY() - getHeight());
    }
}
