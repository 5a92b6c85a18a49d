package isoscope.fit.check;

import isoscope.fit.FitWarning;
import isoscope.quantity.Series;
import isoscope.runs.Run;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    /// A run far from the law.
    ///
    /// @param run that run
    /// @param log its log-residual
    record Outlier(Run run, double log) {
        double size() {
            return Math.abs(log);
        }
    }

    static Optional<FitWarning> of(Review review) {
        return review.outliers().isEmpty()
                ? Optional.empty()
                : Optional.of(warning(review.outliers(), limit(review.residuals())));
    }

    /// The runs far from the law, the farthest first.
    ///
    /// @param residuals of the runs from the fitted law; NaN where none predicts them
    static List<Outlier> among(List<Run> runs, Series residuals) {
        double middle = Robust.median(known(residuals));
        double limit = limit(residuals);
        return IntStream.range(0, residuals.size())
                .filter(i -> Math.abs(residuals.get(i) - middle) > limit)
                .mapToObj(i -> new Outlier(runs.get(i), residuals.get(i)))
                .sorted(Comparator.comparingDouble(Outlier::size).reversed())
                .toList();
    }

    private static double limit(Series residuals) {
        return Math.max(LEAST, FAR * Robust.deviation(known(residuals)));
    }

    private static Series known(Series residuals) {
        return Series.of(
                Arrays.stream(residuals.toArray()).filter(log -> !Double.isNaN(log)).toArray());
    }

    private static FitWarning warning(List<Outlier> far, double limit) {
        Outlier worst = far.getFirst();
        return new FitWarning(
                CODE,
                "%s more than %s off the fitted law, the farthest (%s) at %s. Look at %s training curves, and exclude what failed."
                        .formatted(
                                Wording.count(far.size(), "run", "lies", "lie"),
                                Wording.percent(Math.expm1(limit)),
                                worst.run().id(),
                                Wording.signedPercent(Math.expm1(worst.log())),
                                far.size() == 1 ? "its" : "their"),
                far.stream().map(outlier -> outlier.run().id()).toList());
    }
}
