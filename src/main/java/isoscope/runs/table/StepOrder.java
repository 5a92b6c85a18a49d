package isoscope.runs.table;

import java.util.function.IntUnaryOperator;

/// The rows of one run in the order of training.
///
/// @param row the row at each place, both from 0
/// @param size how many they are
record StepOrder(IntUnaryOperator row, int size) {
    /// Rows that stand in order already.
    static StepOrder asTheyStand(int size) {
        return new StepOrder(IntUnaryOperator.identity(), size);
    }

    /// The rows with these numbers.
    static StepOrder of(int[] rows) {
        return new StepOrder(place -> rows[place], rows.length);
    }

    /// The row that the run ends with.
    int last() {
        return row.applyAsInt(size - 1);
    }
}
