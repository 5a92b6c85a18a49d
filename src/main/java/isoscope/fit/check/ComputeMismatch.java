package isoscope.fit.check;

import isoscope.fit.FitWarning;
import isoscope.quantity.Series;
import isoscope.runs.ComputeRatio;
import isoscope.runs.Run;
import isoscope.words.Counted;
import isoscope.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Runs whose compute is not 6ND, which moves them to a wrong IsoFLOP budget and the frontier to a wrong compute.
final class ComputeMismatch {
    private static final String CODE = "compute-mismatch";
    private static final String MIXED_UNITS = "mixed-units";

    private ComputeMismatch() {}

    static Optional<FitWarning> of(Review review) {
        Set<String> mixed = inOtherUnits(review);
        List<Run> off =
                review.runs().stream()
                        .filter(run -> ComputeRatio.isOff(ComputeRatio.of(run)))
                        .filter(run -> !mixed.contains(run.id()))
                        .toList();
        if (off.isEmpty()) {
            return Optional.empty();
        }
        double ratio = Robust.median(Series.from(off, ComputeRatio::of));
        return Optional.of(
                new FitWarning(
                        CODE,
                        Words.of(
                                "C differs from 6ND by more than %.0f %% in %,d of %s; the median of C/(6ND) there is %.3g. %s.",
                                100 * ComputeRatio.TOLERANCE,
                                off.size(),
                                Counted.of(review.runs().size(), "run"),
                                ratio,
                                ComputeRatio.cause(ratio, off, review.problem().count())),
                        Wording.ids(off)));
    }

    /// The runs of which a data check said so already.
    private static Set<String> inOtherUnits(Review review) {
        return review.findings().stream()
                .filter(finding -> finding.code().equals(MIXED_UNITS))
                .flatMap(finding -> finding.runs().stream())
                .collect(Collectors.toSet());
    }
}
