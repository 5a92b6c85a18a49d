package isoscope.fit;

import isoscope.runs.Run;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Runs that are nearly another run, as when one run was written down twice with other rounding.
///
/// Two seeds of one configuration differ by about 0.3 % of the loss or more (Choshen et al. 2024, arXiv 2410.11840), so
/// losses a third of that apart are rather one run than two. Sizes and tokens are compared at half a per cent, what
/// three-digit rounding leaves.
///
/// Runs are sorted into cells twice as wide as the tolerance, so only eight cells are searched for each, and no two runs
/// kept in a cell are near each other: the time is linear in the runs.
final class NearDuplicates {
    private static final String CODE = "near-duplicates";
    private static final double SAME_SCALE = .005;
    private static final double SAME_LOSS = .001;

    private final Map<Cell, List<Run>> kept = new HashMap<>();

    private NearDuplicates() {}

    private record Cell(int parameters, int tokens, int loss) {}

    static Optional<FitWarning> of(Review review) {
        Set<Run> copies = new HashSet<>(ExactDuplicates.copies(review.runs()));
        NearDuplicates search = new NearDuplicates();
        List<Run> near = new ArrayList<>();
        for (Run run : review.runs()) {
            if (!copies.contains(run) && !search.keep(run)) {
                near.add(run);
            }
        }
        return near.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new FitWarning(
                                CODE,
                                "%s almost the size, tokens (within 0.5 %%) and loss (within 0.1 %%) of an earlier one: %s. Keep repeats with another seed; exclude a run that was written down twice."
                                        .formatted(
                                                Wording.count(near.size(), "run", "has", "have"),
                                                Wording.names(near)),
                                Wording.ids(near)));
    }

    /// Keeps a run unless one near it was kept before.
    private boolean keep(Run run) {
        double size = Math.log(run.parameters()) / (2 * SAME_SCALE);
        double tokens = Math.log(run.tokens()) / (2 * SAME_SCALE);
        double loss = Math.log(run.loss()) / (2 * SAME_LOSS);
        for (int corner = 0; corner < 8; corner++) {
            Cell cell =
                    new Cell(
                            side(size, corner & 1),
                            side(tokens, corner & 2),
                            side(loss, corner & 4));
            if (kept.getOrDefault(cell, List.of()).stream().anyMatch(other -> near(run, other))) {
                return false;
            }
        }
        kept.computeIfAbsent(
                        new Cell(floor(size), floor(tokens), floor(loss)), _ -> new ArrayList<>(1))
                .add(run);
        return true;
    }

    /// The lower or the upper cell that values within half a cell of this one can lie in.
    private static int side(double place, int upper) {
        return floor(place + (upper == 0 ? -.5 : .5));
    }

    private static int floor(double place) {
        return (int) Math.floor(place);
    }

    private static boolean near(Run a, Run b) {
        return within(a.parameters(), b.parameters(), SAME_SCALE)
                && within(a.tokens(), b.tokens(), SAME_SCALE)
                && within(a.loss(), b.loss(), SAME_LOSS);
    }

    private static boolean within(double a, double b, double tolerance) {
        return Math.abs(Math.log(a / b)) <= tolerance;
    }
}
