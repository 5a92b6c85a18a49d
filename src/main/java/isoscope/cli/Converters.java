package isoscope.cli;

import isoscope.fit.Bounds;
import isoscope.fit.FitMethod;
import isoscope.fit.method.FitMethods;
import isoscope.quantity.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Read the values of options. A text that has no meaning is refused in words that say which texts have one.
final class Converters {
    private Converters() {}

    /// A converter of texts to their meanings; refuses a text that has none.
    ///
    /// @param expected the texts that have a meaning
    static <T> ITypeConverter<T> named(Function<String, Optional<T>> meaning, String expected) {
        return text -> meaning.apply(text).orElseThrow(() -> refused(text, expected));
    }

    /// One of a few things by its id, in lower or upper case.
    static <T> ITypeConverter<T> oneOf(T[] choices, Function<T, String> id) {
        return named(
                text ->
                        Arrays.stream(choices)
                                .filter(choice -> id.apply(choice).equalsIgnoreCase(text))
                                .findFirst(),
                Arrays.stream(choices).map(id).collect(Collectors.joining(", ", "one of ", "")));
    }

    /// One of a few words, in lower or upper case.
    static <E extends Enum<E>> ITypeConverter<E> oneOf(Class<E> choices) {
        return oneOf(choices.getEnumConstants(), choice -> choice.name().toLowerCase(Locale.ROOT));
    }

    /// A fit method by its id.
    static ITypeConverter<FitMethod> method(FitMethods methods) {
        List<String> ids = methods.ids();
        return id ->
                methods.byId(id)
                        .orElseThrow(() ->
                                refused(
                                        id,
                                        "one of "
                                                + String.join(", ", ids)
                                                + Usage.nearest(id, ids)));
    }

    /// Bounds: `0.2:0.5`.
    static ITypeConverter<Bounds> bounds() {
        return named(Converters::bounds, "two numbers, the lower one first, such as 0.2:0.5");
    }

    private static Optional<Bounds> bounds(String text) {
        String[] ends = text.split(":", -1);
        try {
            return ends.length == 2
                    ? Optional.of(
                            new Bounds(Double.parseDouble(ends[0]), Double.parseDouble(ends[1])))
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            // No number, or the lower one last.
            return Optional.empty();
        }
    }

    private static TypeConversionException refused(String text, String expected) {
        return new TypeConversionException(Words.of("found %s, expected %s", text, expected));
    }
}
