package isoscope.runs.filter;

import isoscope.runs.Run;

/// One side of a comparison.
sealed interface Term {
    /// Something a run has.
    record Asked(Field field) implements Term {}

    /// The value of a run in a column of the file.
    ///
    /// @param asText whether it is compared as a text, not as a number
    record Column(String name, boolean asText) implements Term {}

    /// A number.
    record Amount(double value) implements Term {}

    /// A text.
    record Text(String value) implements Term {}

    /// Whether it can be compared as a text only.
    default boolean isText() {
        return switch (this) {
            case Asked(Field field) -> field.isText();
            case Column(String _, boolean asText) -> asText;
            case Amount _ -> false;
            case Text _ -> true;
        };
    }

    /// The number of a run; NaN where the file has none.
    default double number(Run run) {
        return switch (this) {
            case Asked(Field field) -> field.number(run);
            case Column(String name, boolean _) -> run.conditions().attributes().number(name);
            case Amount(double value) -> value;
            case Text _ -> throw new IllegalStateException("a text is not a number: " + this);
        };
    }

    /// The text of a run; empty where the file has none.
    default String text(Run run) {
        return switch (this) {
            case Asked(Field field) -> field.text(run);
            case Column(String name, boolean _) ->
                    run.conditions().attributes().of(name).orElse("");
            case Text(String value) -> value;
            case Amount _ -> throw new IllegalStateException("a number is not a text: " + this);
        };
    }
}
