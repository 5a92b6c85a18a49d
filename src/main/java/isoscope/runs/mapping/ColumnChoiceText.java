package isoscope.runs.mapping;

import isoscope.quantity.ParsedQuantity.Parsed;
import isoscope.quantity.Quantity;
import isoscope.quantity.QuantityParser;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads where a field is to be found, as people type it: a header, whose unit is the one that it tells itself, a header
/// times a unit or a number, `@run-name`, `@none`, or the value itself.
public final class ColumnChoiceText {
    /// Stands for the size in the run's name.
    public static final String RUN_NAME = "@run-name";

    /// Stands for no column.
    public static final String NOWHERE = "@none";

    private ColumnChoiceText() {}

    /// The choice that a text means in a table. A text that means nothing there is taken for a header, which the table
    /// will be found not to have.
    ///
    /// @param headers of the table
    public static ColumnChoice parse(RunField field, String text, List<String> headers) {
        if (headers.contains(text)) {
            return new ColumnChoice.Header(text, HeaderUnit.of(text, field.quantity()).factor());
        }
        return Stream.of(word(field, text), scaled(field, text, headers), value(field, text))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> new ColumnChoice.Header(text));
    }

    private static Optional<ColumnChoice> word(RunField field, String text) {
        return switch (text) {
            case RUN_NAME -> field.quantity().map(_ -> new ColumnChoice.RunName());
            case NOWHERE -> Optional.of(new ColumnChoice.Nowhere());
            default -> Optional.empty();
        };
    }

    private static Optional<ColumnChoice> scaled(
            RunField field, String text, List<String> headers) {
        int star = text.lastIndexOf('*');
        if (star < 0 || !headers.contains(text.substring(0, star).strip())) {
            return Optional.empty();
        }
        String header = text.substring(0, star).strip();
        String factor = text.substring(star + 1).strip();
        return field.quantity()
                .flatMap(quantity -> factor(quantity, factor))
                .map(number -> new ColumnChoice.Header(header, number));
    }

    private static Optional<Double> factor(Quantity quantity, String text) {
        return ColumnUnit.named(quantity, text)
                .map(ColumnUnit::factor)
                .or(() -> number(quantity, text))
                .or(() -> number(quantity, "1 " + text));
    }

    private static Optional<ColumnChoice> value(RunField field, String text) {
        return field.quantity()
                .flatMap(quantity -> number(quantity, text))
                .map(ColumnChoice.Fixed::new);
    }

    private static Optional<Double> number(Quantity quantity, String text) {
        return QuantityParser.parse(text, quantity) instanceof Parsed(double value)
                ? Optional.of(value)
                : Optional.empty();
    }
}
