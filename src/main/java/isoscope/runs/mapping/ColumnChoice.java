package isoscope.runs.mapping;

import isoscope.words.UnexpectedValue;
import isoscope.words.Words;

/// Where one field is read from.
public sealed interface ColumnChoice {
    /// A column, each of its numbers times a factor: 1e9 for a column in billions, tokens a step for tokens told by the
    /// step alone.
    ///
    /// @param header of the column, as it stands in the file
    /// @param factor above zero and finite
    record Header(String header, double factor) implements ColumnChoice {
        /// Checks the factor.
        public Header {
            requirePositive(factor);
        }

        /// A column whose numbers are as they should be.
        public Header(String header) {
            this(header, 1);
        }
    }

    /// The same number in every row.
    ///
    /// @param value in the field's own unit, above zero and finite
    record Fixed(double value) implements ColumnChoice {
        /// Checks the value.
        public Fixed {
            requirePositive(value);
        }
    }

    /// The size in the run's name, such as 190M in `190M-base`.
    record RunName() implements ColumnChoice {}

    /// Nowhere, even where a column could be recognised.
    record Nowhere() implements ColumnChoice {}

    private static void requirePositive(double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new UnexpectedValue(Words.of("a number above 0"), String.valueOf(value));
        }
    }
}
