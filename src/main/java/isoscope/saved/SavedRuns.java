package isoscope.saved;

import isoscope.runs.Treatment;
import java.util.Set;

/// What was said of the runs.
///
/// @param treatment what is made of them before they are fitted
/// @param filter the expression that chooses among them; empty for all
/// @param colouredBy what colours them, in a word; empty for what each chart has
/// @param excluded ids of those left out of fits
public record SavedRuns(
        Treatment treatment, String filter, String colouredBy, Set<String> excluded) {
    /// Nothing was said.
    public static final SavedRuns NONE = new SavedRuns(Treatment.STANDARD, "", "", Set.of());

    /// Copies the set.
    public SavedRuns {
        excluded = Set.copyOf(excluded);
    }
}
