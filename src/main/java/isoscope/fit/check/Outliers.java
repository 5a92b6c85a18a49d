package isoscope.fit.check;

import isoscope.fit.FitWarning;
import isoscope.quantity.Series;
import isoscope.runs.Run;
import isoscope.words.Words;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Runs much farther from the fitted law than the others, judged by the median absolute deviation, which they hardly
/// move. As many of the smallest residuals as the law has constants do not count, for it runs through as many runs
/// whatever their noise. This is the one threshold for outliers that the program has.
final class Outliers {
    private static final String CODE = "outliers";

    /// Robust standard deviations: of a million normal residuals fewer than one lies farther out.
    private static final double FAR = 5;

    /// Log-residuals below one per cent are no cause for concern, however small the others.
    private static final double LEAST = .01;

    /// The constants of a loss surface.
    private static final int CONSTANTS = 5;

    /// With fewer runs the law bends to each of them, and only what cannot be otherwise is told.
    private static final int FEW = 30;

    private static final double OVERWHELMING = 25;
    private static final double LEAST_OF_FEW = .05;

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
                : Optional.of(warning(review.outliers(), limit(review.residuals()), review.runs()));
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
        Series known = known(residuals);
        double usual = Robust.deviationBeside(known, CONSTANTS);
        return known.size() < FEW
                ? Math.max(LEAST_OF_FEW, OVERWHELMING * usual)
                : Math.max(LEAST, FAR * usual);
    }

    private static Series known(Series residuals) {
        return Series.of(
                Arrays.stream(residuals.toArray()).filter(log -> !Double.isNaN(log)).toArray());
    }

    private static FitWarning warning(List<Outlier> far, double limit, List<Run> runs) {
        Outlier worst = far.getFirst();
        String off = Wording.percent(Math.expm1(limit));
        String name = Wording.name(worst.run());
        String distance = Wording.offFit(worst.log());
        String advice = OutlierAdvice.of(far, runs);
        return new FitWarning(
                CODE,
                far.size() == 1
                        ? Words.of(
                                "1 run is more than %s off the fit; %s is worst, %s it. %s",
                                off, name, distance, advice)
                        : Words.of(
                                "%,d runs are more than %s off the fit; %s is worst, %s it. %s",
                                far.size(), off, name, distance, advice),
                far.stream().map(outlier -> outlier.run().id()).toList());
    }
}
