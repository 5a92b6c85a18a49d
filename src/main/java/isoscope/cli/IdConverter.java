package isoscope.cli;

import isoscope.quantity.Words;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads one of a few things by its id.
///
/// @param choices what there is
/// @param id of each
record IdConverter<T>(List<T> choices, Function<T, String> id) implements ITypeConverter<T> {
    @Override
    public T convert(String text) {
        return choices.stream()
                .filter(choice -> id.apply(choice).equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() ->
                        new TypeConversionException(
                                Words.of(
                                        "found %s, expected one of %s",
                                        text,
                                        choices.stream()
                                                .map(id)
                                                .collect(Collectors.joining(", ")))));
    }
}
