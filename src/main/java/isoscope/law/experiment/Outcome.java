package isoscope.law.experiment;

import isoscope.quantity.Series;
import java.util.List;
import java.util.stream.Stream;

/// The outcome of an experiment: lines over one quantity, and numbers.
///
/// @param x along the horizontal axis
/// @param y along the vertical axis
/// @param lines at least one
/// @param numbers to be read beside the chart
public record Outcome(Measure x, Measure y, List<Line> lines, List<Told> numbers) {
    /// Copies the lists.
    public Outcome {
        lines = List.copyOf(lines);
        numbers = List.copyOf(numbers);
    }

    /// The same with another line.
    public Outcome with(Line line) {
        return new Outcome(x, y, Stream.concat(lines.stream(), Stream.of(line)).toList(), numbers);
    }

    /// A quantity on an axis.
    ///
    /// @param title in words
    /// @param unit or empty
    public record Measure(String title, String unit) {}

    /// A line with a name.
    ///
    /// @param isMeasured whether it is single points, with nothing known between them
    public record Line(String name, Series x, Series y, boolean isMeasured) {
        /// A line that was computed.
        public Line(String name, Series x, Series y) {
            this(name, x, y, false);
        }
    }

    /// A number.
    ///
    /// @param text the name of the number
    public record Told(String text, double value) {}
}
