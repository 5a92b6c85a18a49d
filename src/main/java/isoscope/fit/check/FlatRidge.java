package isoscope.fit.check;

import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitWarning;
import isoscope.law.ChinchillaSurface;
import isoscope.quantity.QuantityFormat;
import isoscope.runs.Run;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Constants that the runs do not pin down: a larger coefficient with a larger exponent, or a lower floor with smaller
/// exponents, explains them nearly as well, so none of these means much alone. Between A and α the correlation is near 1 in
/// any fit, for A is the cost at one parameter; what tells is how far a constant can go.
final class FlatRidge {
    private static final String CODE = "flat-ridge";

    /// Ratio of the ends of a coefficient's 95 % range from which it is not determined.
    private static final double UNDETERMINED = 20;

    /// The same of an exponent.
    private static final double UNDETERMINED_EXPONENT = 3;

    /// Share of E that its 95 % range may have.
    private static final double UNDETERMINED_FLOOR = 1 / 3.;

    /// Share of the lowest loss below which the range of E makes little difference.
    private static final double SMALL = .1;

    /// Standard errors to either side in a 95 % range.
    private static final double NORMAL_95 = 1.96;

    /// By how much errors exceed those of least squares where residuals count nearly by their size, as with the usual δ.
    private static final double BY_SIZE = 1.25;

    private FlatRidge() {}

    static Optional<FitWarning> of(Review review) {
        return review.fitted()
                .flatMap(fitted ->
                        ChinchillaSurface.of(fitted.law())
                                .flatMap(surface -> look(review.runs(), surface, fitted)));
    }

    private static Optional<FitWarning> look(
            List<Run> runs, ChinchillaSurface surface, Fitted fitted) {
        return Curvature.of(runs, surface, fitted.settings().pinned().keySet())
                .map(curvature -> loose(runs, surface, curvature))
                .filter(loose -> !loose.isEmpty())
                .map(FlatRidge::warning);
    }

    /// The constants that are not pinned down.
    ///
    /// @param what as the sentence names it
    /// @param constant of which the range is told
    private record Loose(String what, String constant, double low, double high) {
        String range() {
            return Words.of(
                    "any %s from %s to %s",
                    constant, QuantityFormat.si(low, 2), QuantityFormat.si(high, 2));
        }
    }

    private static List<Loose> loose(
            List<Run> runs, ChinchillaSurface surface, Curvature curvature) {
        List<Loose> loose = new ArrayList<>();
        pair("A", "α", surface.a(), curvature.logA(), surface.alpha(), curvature.alpha())
                .ifPresent(loose::add);
        pair("B", "β", surface.b(), curvature.logB(), surface.beta(), curvature.beta())
                .ifPresent(loose::add);
        double lowest = runs.stream().mapToDouble(Run::loss).min().orElseThrow();
        double reach = reach(curvature.e());
        if (2 * reach > Math.max(UNDETERMINED_FLOOR * surface.irreducible(), SMALL * lowest)) {
            loose.add(
                    new Loose(
                            "E",
                            "E",
                            Math.max(0, surface.irreducible() - reach),
                            Math.min(lowest, surface.irreducible() + reach)));
        }
        return loose;
    }

    private static Optional<Loose> pair(
            String name,
            String exponent,
            double amount,
            double logError,
            double power,
            double error) {
        double factor = Math.exp(reach(logError));
        double low = power - reach(error);
        double high = power + reach(error);
        if (factor * factor >= UNDETERMINED) {
            return Optional.of(
                    new Loose(
                            Words.of("%s and %s separately", name, exponent),
                            name,
                            amount / factor,
                            amount * factor));
        }
        return high > UNDETERMINED_EXPONENT * low
                ? Optional.of(new Loose(exponent, exponent, Math.max(0, low), high))
                : Optional.empty();
    }

    private static double reach(double error) {
        return NORMAL_95 * BY_SIZE * error;
    }

    private static FitWarning warning(List<Loose> loose) {
        StringBuilder said = new StringBuilder(Words.of("These runs cannot pin down "));
        for (int i = 0; i < loose.size(); i++) {
            said.append(i == 0 ? "" : "; nor ")
                    .append(loose.get(i).what())
                    .append(": ")
                    .append(loose.get(i).range())
                    .append(i == 0 ? Words.of(" fits almost as well") : "");
        }
        return new FitWarning(
                CODE,
                Words.of(
                        "%s. Add runs over a wider range of sizes and tokens, or pin a constant that you know.",
                        said));
    }
}
