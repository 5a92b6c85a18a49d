package isoscope.fit.check;

import isoscope.fit.FitSettings;
import isoscope.fit.FitWarning;
import isoscope.law.ChinchillaLaw;
import isoscope.law.ChinchillaSurface;
import isoscope.quantity.QuantityFormat;
import java.util.Locale;
import java.util.Optional;

/// A fit that slides along a ridge: a larger coefficient with a larger exponent explains the runs nearly as well, so
/// neither means much alone. Between A and α the correlation is near 1 in any fit, for A is the cost at one parameter;
/// what tells a ridge is how far A can slide.
final class FlatRidge {
    private static final String CODE = "flat-ridge";

    /// Ratio of the ends of a coefficient's 95 % range from which it is not determined.
    private static final double UNDETERMINED = 10;

    /// Standard errors to either side in a 95 % range.
    private static final double NORMAL_95 = 1.96;

    private FlatRidge() {}

    static Optional<FitWarning> of(Review review) {
        return review.fitted()
                .flatMap(fitted ->
                        fitted.law() instanceof ChinchillaLaw law
                                ? look(review, law.chinchilla(), fitted.settings())
                                : Optional.empty());
    }

    private static Optional<FitWarning> look(
            Review review, ChinchillaSurface surface, FitSettings settings) {
        return Curvature.of(review.runs(), surface, settings.pinned().keySet())
                .flatMap(curvature -> warn(curvature, surface));
    }

    private static Optional<FitWarning> warn(Curvature curvature, ChinchillaSurface surface) {
        Slide a = new Slide("A", "α", surface.a(), curvature.logA(), curvature.withAlpha());
        Slide b = new Slide("B", "β", surface.b(), curvature.logB(), curvature.withBeta());
        Slide wider = a.error() >= b.error() ? a : b;
        return wider.ratio() < UNDETERMINED
                ? Optional.empty()
                : Optional.of(wider.warning(curvature.condition()));
    }

    /// How far a coefficient slides with its exponent.
    private record Slide(
            String name, String exponent, double value, double error, double correlation) {
        double ratio() {
            return Math.exp(2 * NORMAL_95 * error);
        }

        FitWarning warning(double condition) {
            return new FitWarning(
                    CODE,
                    String.format(
                            Locale.ROOT,
                            "%s and %s are traded off (correlation %.4f, condition number %s): %s between %s and %s explains the runs nearly as well. Add runs over a wider range, or pin %s.",
                            name,
                            exponent,
                            correlation,
                            QuantityFormat.si(condition, 2),
                            name,
                            end(-1),
                            end(1),
                            exponent));
        }

        private String end(int side) {
            return QuantityFormat.si(value * Math.exp(side * NORMAL_95 * error), 2);
        }
    }
}
