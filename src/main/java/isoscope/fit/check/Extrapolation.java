package isoscope.fit.check;

import isoscope.fit.FitWarning;
import isoscope.law.LawCard;
import isoscope.quantity.QuantityFormat;
import isoscope.words.Words;
import java.util.Optional;

/// A law asked about compute far from the runs it was measured on.
final class Extrapolation {
    private static final String CODE = "extrapolation";

    /// Decades that published work has gone beyond its runs and been borne out: Chinchilla's training lay 1.6 decades
    /// above the largest run behind its law, and the approaches differed there by a factor of 1.7 in size.
    private static final double FAR = 1;

    private Extrapolation() {}

    static Optional<FitWarning> of(LawCard card, double compute) {
        double decades = card.validRange().decadesBeyond(compute);
        return decades > FAR ? Optional.of(warning(card, compute, decades)) : Optional.empty();
    }

    private static FitWarning warning(LawCard card, double compute, double decades) {
        boolean above = compute > card.validRange().high();
        return new FitWarning(
                CODE,
                Words.of(
                        "%s FLOP lies %.1f decades %s run used by %s (%s FLOP). Treat its numbers there as a guess, "
                                + "and add runs closer to it.",
                        QuantityFormat.power(compute),
                        decades,
                        above ? "above the largest" : "below the smallest",
                        card.name(),
                        QuantityFormat.power(
                                above ? card.validRange().high() : card.validRange().low())));
    }
}
