package isoscope.ui.tour;

import isoscope.ui.theme.Styled;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;

/// A point of a guess on the chart, to be dragged, or moved by the arrow keys.
final class GuessHandle extends StackPane {
    /// Large enough for a finger, where charts are shown larger.
    private static final double SIZE = 26;

    private static final double DOT = 7;
    private static final double STEP = 8;
    private static final double FINE_STEP = 1;

    private final Move move;
    private Point2D at = Point2D.ZERO;

    /// Takes the place that the handle is wanted at.
    interface Move {
        /// Moves it.
        void to(double x, double y);
    }

    /// @param name for a screen reader
    GuessHandle(String name, Move move) {
        this.move = move;
        getStyleClass().add("guess-handle");
        setId("guess-handle");
        getChildren().add(Styled.of(new Circle(DOT), "guess-dot"));
        setFocusTraversable(true);
        setCursor(Cursor.MOVE);
        setManaged(false);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(name);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Puts the handle in its place.
    void put(Point2D place) {
        at = place;
        resizeRelocate(place.getX() - SIZE / 2, place.getY() - SIZE / 2, SIZE, SIZE);
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        event.consume();
    }

    private void dragged(MouseEvent event) {
        Point2D place = localToParent(event.getX(), event.getY());
        move.to(place.getX(), place.getY());
        event.consume();
    }

    private void key(KeyEvent event) {
        double step = event.isShiftDown() ? FINE_STEP : STEP;
        Point2D by =
                switch (event.getCode()) {
                    case LEFT -> new Point2D(-step, 0);
                    case RIGHT -> new Point2D(step, 0);
                    case UP -> new Point2D(0, -step);
                    case DOWN -> new Point2D(0, step);
                    default -> Point2D.ZERO;
                };
        if (!by.equals(Point2D.ZERO)) {
            move.to(at.getX() + by.getX(), at.getY() + by.getY());
            event.consume();
        }
    }
}
