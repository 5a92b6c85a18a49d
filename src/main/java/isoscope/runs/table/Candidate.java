package isoscope.runs.table;

import isoscope.quantity.Series;
import isoscope.runs.mapping.HeaderUnit;
import isoscope.runs.mapping.RunField;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// A column that a field could be read from, by its name.
///
/// @param column from 0
/// @param header as it stands in the file
/// @param field that it could hold
/// @param match of its name
/// @param numbers of its first rows in the field's own unit, NaN where there is none
record Candidate(
        int column, String header, RunField field, FieldNames.Match match, Series numbers) {
    private static final double SAME = .01;
    private static final double SAME_LOSS = 1e-6;

    /// Whether the name is a single letter, as papers write it, which may stand for other things.
    boolean isLetter() {
        return HeaderUnit.of(header, field.quantity()).name().length() == 1;
    }

    /// Whether it is a budget that runs were to keep rather than what they spent.
    boolean isBudget() {
        return header.toLowerCase(Locale.ROOT).contains("budget");
    }

    /// The numbers there are.
    DoubleStream told() {
        return DoubleStream.of(numbers.toArray()).filter(number -> !Double.isNaN(number));
    }

    /// Whether nothing is to be chosen between the two: other names, and the same numbers in at least one row and no
    /// others.
    boolean isOneWith(Candidate other) {
        return !header.equals(other.header) && overlaps(other) && isSameAs(other);
    }

    private boolean overlaps(Candidate other) {
        return IntStream.range(0, numbers.size())
                .anyMatch(row -> !Double.isNaN(numbers.get(row) + other.numbers.get(row)));
    }

    /// Whether the two have the same numbers, as far as both have any; nothing speaks against it where they have none.
    /// Sizes are often rounded, losses are not.
    boolean isSameAs(Candidate other) {
        double same = field == RunField.LOSS ? SAME_LOSS : SAME;
        for (int row = 0; row < numbers.size(); row++) {
            if (Math.abs(numbers.get(row) - other.numbers.get(row)) > same * numbers.get(row)) {
                return false;
            }
        }
        return true;
    }

    /// Whether each number is at most that of the other column in the same row.
    boolean isPartOf(Candidate other) {
        for (int row = 0; row < numbers.size(); row++) {
            if (numbers.get(row) > other.numbers.get(row) * (1 + SAME)) {
                return false;
            }
        }
        return true;
    }

    /// Whether it has a number in each row in which the other column has one.
    boolean tellsWhere(Candidate other) {
        return IntStream.range(0, numbers.size())
                .noneMatch(row ->
                        Double.isNaN(numbers.get(row)) && !Double.isNaN(other.numbers.get(row)));
    }
}
