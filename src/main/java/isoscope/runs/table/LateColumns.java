package isoscope.runs.table;

import isoscope.runs.LoadOutcome.LoadWarning;
import isoscope.words.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Names that a file without a header first tells after its columns were found from its beginning. Nothing is read of
/// them, which is said.
public final class LateColumns {
    private static final int MOST_NAMED = 5;

    private final Set<String> names = new LinkedHashSet<>();
    private final String remedy;

    /// @param remedy the way to bring the names to the beginning, as a clause
    public LateColumns(String remedy) {
        this.remedy = remedy;
    }

    /// Takes note of a name that has no column.
    public void add(String name) {
        if (names.size() < MOST_NAMED) {
            names.add(name);
        }
    }

    /// The warning about the names, with the first of them by name; empty without any.
    public List<LoadWarning> remarks() {
        return names.isEmpty()
                ? List.of()
                : List.of(
                        new LoadWarning(
                                "columns-told-late",
                                names.size() == 1
                                        ? Words.of(
                                                "The file first mentions %s far below its beginning, where columns "
                                                        + "are looked for, so nothing was read of it; %s.",
                                                String.join("", names), remedy)
                                        : Words.of(
                                                "The file first mentions %s far below its beginning, where columns "
                                                        + "are looked for, so nothing was read of them; %s.",
                                                String.join(", ", names), remedy)));
    }
}
