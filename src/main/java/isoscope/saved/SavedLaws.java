package isoscope.saved;

import java.util.List;
import java.util.Set;

/// Which laws are at hand.
///
/// @param ids in the order of their chips
/// @param muted those of them that are not shown
/// @param hiddenLayers layers of charts that are switched off
public record SavedLaws(List<String> ids, Set<String> muted, Set<String> hiddenLayers) {
    /// None at all.
    public static final SavedLaws NONE = new SavedLaws(List.of(), Set.of(), Set.of());

    /// Copies the collections.
    public SavedLaws {
        ids = List.copyOf(ids);
        muted = Set.copyOf(muted);
        hiddenLayers = Set.copyOf(hiddenLayers);
    }
}
