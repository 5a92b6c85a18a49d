package isoscope.fit;

import isoscope.quantity.Series;
import isoscope.runs.Run;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Runs much farther from the fitted law than the others, judged by the median absolute deviation, which they hardly
/// move.
final class Outliers {
    private static final String CODE = "outliers";

    /// Robust standard deviations: of a million normal residuals fewer than one lies farther out.
    private static final double FAR = 5;

    /// Log-residuals below one per cent are no cause for concern, however small the others.
    private static final double LEAST = .01;

    private Outliers() {}

    private record Residual(Run run, double log) {
        double size() {
            return Math.abs(log);
        }
    }

    static Optional<FitWarning> of(Review review) {
        Series known =
                Series.of(
                        Arrays.stream(review.residuals().toArray())
                                .filter(log -> !Double.isNaN(log))
                                .toArray());
        double middle = Robust.median(known);
        double limit = Math.max(LEAST, FAR * Robust.deviation(known));
        List<Residual> far = beyond(review, middle, limit);
        return far.isEmpty() ? Optional.empty() : Optional.of(warning(far, limit));
    }

    private static List<Residual> beyond(Review review, double middle, double limit) {
        Set<String> failed = new HashSet<>();
        review.failures().forEach(failure -> failed.add(failure.run().id()));
        Series residuals = review.residuals();
        return IntStream.range(0, residuals.size())
                .filter(i -> Math.abs(residuals.get(i) - middle) > limit)
                .mapToObj(i -> new Residual(review.runs().get(i), residuals.get(i)))
                .filter(residual -> !failed.contains(residual.run().id()))
                .sorted(Comparator.comparingDouble(Residual::size).reversed())
                .toList();
    }

    private static FitWarning warning(List<Residual> far, double limit) {
        Residual worst = far.getFirst();
        return new FitWarning(
                CODE,
                "%s more than %s of the loss off the fitted law, farther than the others' noise explains; the farthest is %s at %s. Look at %s training curves, and exclude what failed."
                        .formatted(
                                Wording.count(far.size(), "run", "lies", "lie"),
                                Wording.percent(Math.expm1(limit)),
                                worst.run().id(),
                                Wording.signedPercent(Math.expm1(worst.log())),
                                far.size() == 1 ? "its" : "their"),
                far.stream().map(residual -> residual.run().id()).toList());
    }
}
