package isoscope.ui.runs;

import isoscope.words.Words;
import java.util.List;

/// The columns of a file that no quantity is read from.
///
/// @param columns in the order of the file
record NotUsed(List<String> columns) {
    private static final int MOST_LETTERS = 60;

    NotUsed {
        columns = List.copyOf(columns);
    }

    /// The first of them in a few lines, such as "lr, seed and 12 more".
    String text() {
        if (columns.isEmpty()) {
            return Words.of("Every column is used.");
        }
        int shown = shown();
        String names = String.join(", ", columns.subList(0, shown));
        int more = columns.size() - shown;
        return more == 0 ? names : Words.of("%s and %d more", names, more);
    }

    /// All of them, one a line.
    String all() {
        return String.join("\n", columns);
    }

    private int shown() {
        int count = 0;
        int letters = 0;
        while (count < columns.size()
                && (count == 0 || letters + columns.get(count).length() <= MOST_LETTERS)) {
            letters += columns.get(count).length() + 2;
            count++;
        }
        return count;
    }
}
