package isoscope.report;

import java.util.List;

/// Which runs of the files a fit is of.
///
/// @param all how many runs the files have
/// @param excluded ids of those left out, by the expression, by hand or for their loss, in the order of the files
/// @param where the expression that runs had to satisfy, or empty
/// @param reductions to one run of those that differ only in settings, in their order
public record Selection(int all, List<String> excluded, String where, List<Reduction> reductions) {
    /// Copies the lists.
    public Selection {
        excluded = List.copyOf(excluded);
        reductions = List.copyOf(reductions);
    }

    /// Runs of which some were left out by hand.
    public static Selection without(List<String> excluded, int all) {
        return new Selection(all, excluded, "", List.of());
    }
}
