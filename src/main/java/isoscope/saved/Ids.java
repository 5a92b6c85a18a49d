package isoscope.saved;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Values that a file tells by their ids.
final class Ids {
    private Ids() {}

    /// The value of an id.
    static <T> Function<String, Optional<T>> of(T[] values, Function<T, String> id) {
        return text ->
                Arrays.stream(values).filter(each -> id.apply(each).equals(text)).findFirst();
    }

    /// All ids, for a message.
    static <T> String list(T[] values, Function<T, String> id) {
        return Arrays.stream(values).map(id).collect(Collectors.joining(", ", "one of ", ""));
    }
}
