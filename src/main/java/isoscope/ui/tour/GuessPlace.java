package isoscope.ui.tour;

import isoscope.plot.PlacedPanel;
import isoscope.plot.Rect;
import isoscope.tour.Question;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;

/// Where the numbers of a guess stand on a chart.
///
/// @param panel of the chart
/// @param question for a point or a line
record GuessPlace(PlacedPanel panel, Question question) {
    /// The points that show some numbers: one for a point, both ends of a line. What lies beyond the chart is at its edge.
    List<Point2D> of(List<Double> numbers) {
        return switch (question) {
            case Question.Amount _ -> List.of();
            case Question.Point _ -> List.of(point(numbers.get(0), numbers.get(1)));
            case Question.Line line ->
                    List.of(point(line.from(), numbers.get(0)), point(line.to(), numbers.get(1)));
        };
    }

    /// The numbers with one of their points elsewhere; an end of a line only goes up and down.
    List<Double> moved(List<Double> numbers, int point, double x, double y) {
        Point2D within = within(x, y);
        double right = panel.dataX(within.getX());
        double up = panel.dataY(within.getY());
        return switch (question) {
            case Question.Amount _ -> numbers;
            case Question.Point _ -> List.of(right, up);
            case Question.Line _ ->
                    IntStream.range(0, numbers.size())
                            .mapToObj(i -> i == point ? up : numbers.get(i))
                            .toList();
        };
    }

    /// The numbers in the middle of the chart, where a guess begins.
    List<Double> middle() {
        Rect frame = panel.frame();
        double up = panel.dataY(frame.y() + frame.height() / 2);
        return question instanceof Question.Point
                ? List.of(panel.dataX(frame.x() + frame.width() / 2), up)
                : List.of(up, up);
    }

    private Point2D point(double x, double y) {
        return within(panel.toX(x), panel.toY(y));
    }

    private Point2D within(double x, double y) {
        Rect frame = panel.frame();
        return new Point2D(
                Math.clamp(x, frame.x(), frame.right()), Math.clamp(y, frame.y(), frame.bottom()));
    }
}
