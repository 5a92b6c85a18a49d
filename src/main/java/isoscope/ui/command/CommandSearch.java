package isoscope.ui.command;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Finds commands by a few letters: those whose words begin with what was typed first, then those that hold it, then those
/// that hold its letters in order.
final class CommandSearch {
    private static final int BEGINS = 0;
    private static final int WORD_BEGINS = 1;
    private static final int HOLDS = 2;
    private static final int SPELLS = 3;

    private CommandSearch() {}

    /// The commands that fit, best first; as they were where they fit alike, and all of them for an empty query.
    static List<Command> find(List<Command> commands, String query) {
        String wanted = query.strip().toLowerCase(Locale.ROOT);
        return commands.stream()
                .filter(command -> fit(command, wanted).isPresent())
                .sorted(
                        Comparator.comparingInt(
                                command -> fit(command, wanted).orElse(Integer.MAX_VALUE)))
                .toList();
    }

    private static OptionalInt fit(Command command, String wanted) {
        String name = command.name().getValue().toLowerCase(Locale.ROOT);
        String whole = command.group().toLowerCase(Locale.ROOT) + " " + name;
        if (name.startsWith(wanted)) {
            return OptionalInt.of(BEGINS);
        } else if (whole.contains(" " + wanted)) {
            return OptionalInt.of(WORD_BEGINS);
        } else if (whole.contains(wanted)) {
            return OptionalInt.of(HOLDS);
        }
        return spells(whole, wanted) ? OptionalInt.of(SPELLS) : OptionalInt.empty();
    }

    private static boolean spells(String text, String letters) {
        int[] found =
                IntStream.iterate(0, i -> i < letters.length(), i -> i + 1)
                        .map(letters::charAt)
                        .filter(letter -> letter != ' ')
                        .toArray();
        int from = 0;
        for (int letter : found) {
            int at = text.indexOf(letter, from);
            if (at < 0) {
                return false;
            }
            from = at + 1;
        }
        return true;
    }
}
