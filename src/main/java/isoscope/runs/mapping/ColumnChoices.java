package isoscope.runs.mapping;

import isoscope.words.UnexpectedValue;
import isoscope.words.Words;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// The user's choices for the columns of a table; columns without one are recognised.
///
/// @param columns the choice of each field that was spoken of
public record ColumnChoices(Map<RunField, ColumnChoice> columns) {
    /// Nothing was said.
    public static final ColumnChoices NONE = new ColumnChoices(Map.of());

    /// Copies the map, and checks that only numbers are taken from elsewhere than a column.
    public ColumnChoices {
        columns = Map.copyOf(columns);
        columns.forEach(ColumnChoices::check);
    }

    private static void check(RunField field, ColumnChoice choice) {
        boolean column =
                choice instanceof ColumnChoice.Header || choice instanceof ColumnChoice.Nowhere;
        if (!column && field.quantity().isEmpty()) {
            throw new UnexpectedValue(
                    Words.of("a column for %s", field.id()), String.valueOf(choice));
        }
    }

    /// The choice that was made for a field.
    public Optional<ColumnChoice> of(RunField field) {
        return Optional.ofNullable(columns.get(field));
    }

    /// The same with another choice for a field.
    public ColumnChoices with(RunField field, ColumnChoice choice) {
        Map<RunField, ColumnChoice> more = new EnumMap<>(RunField.class);
        more.putAll(columns);
        more.put(field, choice);
        return new ColumnChoices(more);
    }
}
