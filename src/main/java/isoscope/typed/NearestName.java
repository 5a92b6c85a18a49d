package isoscope.typed;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// The name that was most likely meant by one that there is not.
public final class NearestName {
    private NearestName() {}

    /// The name with the fewest letters to change, when those are not more than half of what was typed.
    ///
    /// @param unknown as typed
    /// @param names there are, as they are typed; backticks around one do not count
    public static Optional<String> to(String unknown, Collection<String> names) {
        String asked = unknown.toLowerCase(Locale.ROOT);
        return names.stream()
                .filter(name -> changes(asked, bare(name)) <= asked.length() / 2)
                .min(Comparator.comparingInt(name -> changes(asked, bare(name))));
    }

    private static String bare(String name) {
        return name.replace("`", "").toLowerCase(Locale.ROOT);
    }

    /// The distance of Levenshtein (1966).
    private static int changes(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
