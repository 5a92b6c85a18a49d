package isoscope.cli;

import isoscope.quantity.Words;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads one of a few words, in lower or upper case.
///
/// @param choices the words, as an enum
record ChoiceConverter<E extends Enum<E>>(Class<E> choices) implements ITypeConverter<E> {
    @Override
    public E convert(String text) {
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> choice.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() ->
                        new TypeConversionException(
                                Words.of("found %s, expected one of %s", text, words())));
    }

    private String words() {
        return Arrays.stream(choices.getEnumConstants())
                .map(choice -> choice.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
