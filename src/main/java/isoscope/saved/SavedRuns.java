package isoscope.saved;

import isoscope.runs.Treatment;
import java.util.Map;
import java.util.Set;

/// The choices for the runs.
///
/// @param treatment the treatment of the runs before they are fitted
/// @param filter the expression that chooses among them; empty for all
/// @param colouredBy the way they are coloured, in a word; empty for what each chart has
/// @param excluded ids of those left out of fits
/// @param excludedValues the values of those of them that were there, by id
public record SavedRuns(
        Treatment treatment,
        String filter,
        String colouredBy,
        Set<String> excluded,
        Map<String, RunValues> excludedValues) {
    /// Nothing was said.
    public static final SavedRuns NONE = new SavedRuns(Treatment.STANDARD, "", "", Set.of());

    /// Runs left out of which nothing is known but their ids.
    public SavedRuns(Treatment treatment, String filter, String colouredBy, Set<String> excluded) {
        this(treatment, filter, colouredBy, excluded, Map.of());
    }

    /// Copies the collections.
    public SavedRuns {
        excluded = Set.copyOf(excluded);
        excludedValues = Map.copyOf(excludedValues);
    }
}
