package isoscope.ui.tour;

import isoscope.ui.theme.Styled;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;

/// The marks of guesses and answers on a chart. Guesses are rings, answers diamonds, so that no colour is needed to tell
/// them apart.
final class GuessMarks {
    private static final double RING = 5;
    private static final double DIAMOND = 8;

    private GuessMarks() {}

    /// A line through points, if there are two.
    static List<Node> line(List<Point2D> points, String style) {
        if (points.size() < 2) {
            return List.of();
        }
        Polyline line = Styled.of(new Polyline(), style);
        points.forEach(point -> line.getPoints().addAll(point.getX(), point.getY()));
        return List.of(placed(line));
    }

    /// A ring at each point.
    static List<Node> rings(List<Point2D> points) {
        return points.stream()
                .map(point ->
                        placed(
                                Styled.of(
                                        new Circle(point.getX(), point.getY(), RING),
                                        "guess-ring")))
                .toList();
    }

    /// A diamond at each point.
    static List<Node> diamonds(List<Point2D> points) {
        return points.stream().map(GuessMarks::diamond).toList();
    }

    private static Node diamond(Point2D point) {
        double x = point.getX();
        double y = point.getY();
        return placed(
                Styled.of(
                        new Polygon(x, y - DIAMOND, x + DIAMOND, y, x, y + DIAMOND, x - DIAMOND, y),
                        "answer-diamond"));
    }

    private static Node placed(Node node) {
        node.setManaged(false);
        node.setMouseTransparent(true);
        return node;
    }
}
