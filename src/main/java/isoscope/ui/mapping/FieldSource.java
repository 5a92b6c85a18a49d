package isoscope.ui.mapping;

import isoscope.words.Words;

/// Where a field can be taken from, as the dialog offers it.
sealed interface FieldSource {
    /// A column of the table.
    record Column(String header) implements FieldSource {}

    /// One typed value for every run.
    record EveryRun() implements FieldSource {}

    /// The size in each run's name.
    record RunName() implements FieldSource {}

    /// Nowhere; what is missing is derived, or stays unknown.
    record Nowhere() implements FieldSource {}

    /// As the list of choices says it.
    default String label() {
        return switch (this) {
            case Column(String header) -> header;
            case EveryRun() -> Words.of("The same for every run");
            case RunName() -> Words.of("The size in the run's name");
            case Nowhere() -> Words.of("Not in this table");
        };
    }
}
