package isoscope.runs.table;

/// Where a field of a row is found.
sealed interface Place {
    /// In a cell.
    ///
    /// @param column from 0
    /// @param factor the factor that its number is multiplied by
    record InCell(int column, double factor) implements Place {}

    /// The same in every row.
    record Same(double value) implements Place {}

    /// As a size in the run's name.
    record InName() implements Place {}
}
