package isoscope.plot;

import isoscope.quantity.Quantity;
import isoscope.runs.Run;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The quantity or column that colours runs in every chart.
public sealed interface ColourBy {
    /// Each chart has its own way: loss, parameters or budget.
    record Usual() implements ColourBy {}

    /// A quantity that every run has.
    record Amount(Quantity quantity) implements ColourBy {}

    /// The experiment or family.
    record Group() implements ColourBy {}

    /// Another column of the file.
    record Column(String name) implements ColourBy {}

    /// The meaning of a word: a column of the file, else a quantity or the group.
    static Optional<ColourBy> named(String word, List<String> columns) {
        if (columns.contains(word)) {
            return Optional.of(new Column(word));
        }
        return Stream.concat(
                        Stream.<ColourBy>of(new Group()),
                        Arrays.stream(Quantity.values()).map(Amount::new))
                .filter(what -> what.words().equalsIgnoreCase(word))
                .findFirst();
    }

    /// Its name in a sentence; empty for the usual colours of each chart.
    default String words() {
        return switch (this) {
            case Usual() -> "";
            case Amount(Quantity quantity) -> quantity.name().toLowerCase(Locale.ROOT);
            case Group() -> "group";
            case Column(String name) -> name;
        };
    }

    /// The text of the file about a run; empty where it does not tell, and for quantities.
    default String text(Run run) {
        return switch (this) {
            case Usual(), Amount(_) -> "";
            case Group() -> run.group();
            case Column(String name) -> run.conditions().attributes().of(name).orElse("");
        };
    }
}
