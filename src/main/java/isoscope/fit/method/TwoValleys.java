package isoscope.fit.method;

import isoscope.fit.FitWarning;
import isoscope.law.Law;
import isoscope.numerics.Minimum;
import isoscope.quantity.Series;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Says where two data-constrained laws explain the runs nearly alike: one that lets repeated tokens decay and one that
/// lets an excess of parameters decay instead.
final class TwoValleys {
    private static final int R_D = 5;
    private static final int R_N = 6;

    /// Decays within this ratio are of one valley.
    private static final double SAME = 2;

    /// Decays beyond this many repetitions cannot be told from none by any runs there are.
    private static final double MOST = 200;

    /// Half the square that one parameter gains by chance in 1 of 20 data sets.
    private static final double BY_CHANCE = 3.84 / 2;

    private TwoValleys() {}

    /// The warning about the ends of a search, if there is one.
    ///
    /// @param ends logarithms of the parameters, the lowest first
    /// @param runs how many were fitted
    static Optional<FitWarning> among(List<Minimum> ends, int runs) {
        Minimum lowest = ends.getFirst();
        return ends.stream()
                .filter(end -> runs * Math.log(end.value() / lowest.value()) < BY_CHANCE)
                .filter(end -> isElsewhere(end.point(), decay(lowest, R_D), decay(lowest, R_N)))
                .findFirst()
                .map(other -> warning(lowest, other));
    }

    /// Whether a place has other decays than a law.
    static boolean isElsewhere(Series logs, Law law) {
        return isElsewhere(logs, law.constant("R_D"), law.constant("R_N"));
    }

    private static boolean isElsewhere(Series logs, double repetition, double excess) {
        return isOther(DataConstrained.decay(Math.exp(logs.get(R_D))), repetition)
                || isOther(DataConstrained.decay(Math.exp(logs.get(R_N))), excess);
    }

    private static boolean isOther(double decay, double other) {
        double one = Math.min(MOST, decay);
        double two = Math.min(MOST, other);
        return !(one <= SAME * two && two <= SAME * one);
    }

    private static FitWarning warning(Minimum lowest, Minimum other) {
        return new FitWarning(
                "two-valleys",
                "Two laws explain the runs nearly alike: one with %s, one with %s. Resamples of the runs end at either. Add runs of more epochs and of larger models on few different tokens, or hold R_D or R_N."
                        .formatted(decays(lowest), decays(other)));
    }

    private static String decays(Minimum end) {
        return "R_D %s and R_N %s".formatted(text(decay(end, R_D)), text(decay(end, R_N)));
    }

    private static String text(double decay) {
        return Double.isInfinite(decay) ? "∞" : String.format(Locale.ROOT, "%.3g", decay);
    }

    private static double decay(Minimum end, int parameter) {
        return DataConstrained.decay(Math.exp(end.point().get(parameter)));
    }
}
