package isoscope.ui.tour;

import isoscope.ui.theme.Styled;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

/// Dims everything but a circle around the pointer.
final class Spotlight extends Pane {
    /// The radius as a part of the height.
    private static final double RADIUS = 0.17;

    private double x;
    private double y;

    Spotlight() {
        setId("spotlight");
        setMouseTransparent(true);
    }

    /// Follows the pointer.
    void follow(double toX, double toY) {
        x = toX;
        y = toY;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        Shape dark =
                Shape.subtract(
                        new Rectangle(getWidth(), getHeight()),
                        new Circle(x, y, RADIUS * getHeight()));
        dark.setManaged(false);
        getChildren().setAll(Styled.of(dark, "spotlight-dark"));
    }
}
