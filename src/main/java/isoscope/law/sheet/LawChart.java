package isoscope.law.sheet;

import isoscope.law.Variable;
import isoscope.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// A chart of a law's card: results against a variable.
///
/// @param title above it, or empty
/// @param x name of the variable
/// @param y names of the results, all of one unit; a line each
/// @param by a variable that has several values, a line each; empty for its one value
/// @param beside ids of other laws, whose results of the same names are drawn too
/// @param linear whether the results have equal steps however wide their range, as chances have
/// @param most the largest value that the results can have, at which the chart ends; lines beyond it are cut off
public record LawChart(
        String title,
        String x,
        List<String> y,
        Optional<By> by,
        List<String> beside,
        boolean linear,
        OptionalDouble most) {
    /// Copies the lists.
    public LawChart {
        y = List.copyOf(y);
        beside = List.copyOf(beside);
    }

    /// A chart of one line.
    public LawChart(Variable x, String y) {
        this("", x.name(), List.of(y), Optional.empty(), List.of(), false, OptionalDouble.empty());
    }

    /// Values of a variable.
    ///
    /// @param variable its name
    /// @param values at least one
    public record By(String variable, List<Double> values) {
        /// Copies the list.
        public By {
            values = List.copyOf(values);
        }
    }

    @Override
    public String title() {
        return Words.said(title);
    }
}
