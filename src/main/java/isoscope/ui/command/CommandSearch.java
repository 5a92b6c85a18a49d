package isoscope.ui.command;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/// Finds commands by a few letters: those whose words begin with what was typed first, then those that hold it, then those
/// whose words spell it by their beginnings.
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

    /// Whether the letters are found in order, each at the beginning of a word or right after the one before.
    private static boolean spells(String text, String letters) {
        return spells(text, 0, letters.replace(" ", ""), 0);
    }

    private static boolean spells(String text, int from, String letters, int letter) {
        if (letter == letters.length()) {
            return true;
        }
        for (int at = from; at < text.length(); at++) {
            boolean follows = letter > 0 && at == from;
            boolean begins = at == 0 || text.charAt(at - 1) == ' ';
            if ((follows || begins)
                    && text.charAt(at) == letters.charAt(letter)
                    && spells(text, at + 1, letters, letter + 1)) {
                return true;
            }
        }
        return false;
    }
}
