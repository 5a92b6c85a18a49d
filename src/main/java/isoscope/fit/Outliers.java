package isoscope.fit;

import isoscope.law.Law;
import isoscope.quantity.Series;
import isoscope.runs.Run;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Runs much farther from the fitted law than the others, judged by the median absolute deviation, which they hardly
/// move.
final class Outliers {
    private static final String CODE = "outliers";

    /// Robust standard deviations: of a million normal residuals fewer than one lies farther out.
    private static final double FAR = 5;

    /// Log-residuals below one per cent are no cause for concern, however small the others.
    private static final double LEAST = .01;

    private Outliers() {}

    private record Residual(Run run, double log) {}

    static Optional<FitWarning> of(Review review) {
        return review.law().flatMap(law -> among(review, law));
    }

    private static Optional<FitWarning> among(Review review, Law law) {
        Set<Run> failed = new HashSet<>();
        DivergedRuns.among(review).forEach(failure -> failed.add(failure.run()));
        List<Residual> residuals = residuals(review.runs(), law);
        Series logs = Series.from(residuals, Residual::log);
        double middle = Robust.median(logs);
        double limit = Math.max(LEAST, FAR * Robust.deviation(logs));
        List<Residual> far =
                residuals.stream()
                        .filter(residual -> Math.abs(residual.log() - middle) > limit)
                        .filter(residual -> !failed.contains(residual.run()))
                        .sorted(Comparator.comparingDouble(Outliers::size).reversed())
                        .toList();
        return far.isEmpty() ? Optional.empty() : Optional.of(warning(far, limit));
    }

    private static List<Residual> residuals(List<Run> runs, Law law) {
        return runs.stream()
                .flatMap(run ->
                        Predictions.logResidual(law, run).stream()
                                .mapToObj(log -> new Residual(run, log)))
                .toList();
    }

    private static FitWarning warning(List<Residual> far, double limit) {
        Residual worst = far.getFirst();
        return new FitWarning(
                CODE,
                "%s farther from the fitted law than the others, by more than %s of the loss; the farthest is %s at %s. Look at %s training curves, and exclude what failed."
                        .formatted(
                                Wording.count(far.size(), "run", "lies", "lie"),
                                Wording.percent(Math.expm1(limit)),
                                worst.run().id(),
                                Wording.signedPercent(Math.expm1(worst.log())),
                                far.size() == 1 ? "its" : "their"),
                far.stream().map(residual -> residual.run().id()).toList());
    }

    private static double size(Residual residual) {
        return Math.abs(residual.log());
    }
}
