package isoscope.fit.check;

import isoscope.fit.FitWarning;
import isoscope.quantity.Series;
import isoscope.runs.ComputeRatio;
import isoscope.runs.Run;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Runs whose compute is not 6ND, which moves them to a wrong IsoFLOP budget and the frontier to a wrong compute.
final class ComputeMismatch {
    private static final String CODE = "compute-mismatch";

    private ComputeMismatch() {}

    static Optional<FitWarning> of(Review review) {
        List<Run> off =
                review.runs().stream()
                        .filter(run -> ComputeRatio.isOff(ComputeRatio.of(run)))
                        .toList();
        if (off.isEmpty()) {
            return Optional.empty();
        }
        double ratio = Robust.median(Series.from(off, ComputeRatio::of));
        return Optional.of(
                new FitWarning(
                        CODE,
                        String.format(
                                Locale.ROOT,
                                "C differs from 6ND by more than %.0f %% in %,d of %s; the median of C/(6ND) there is %.3g. %s.",
                                100 * ComputeRatio.TOLERANCE,
                                off.size(),
                                Wording.count(review.runs().size(), "run"),
                                ratio,
                                ComputeRatio.cause(ratio)),
                        Wording.ids(off)));
    }
}
