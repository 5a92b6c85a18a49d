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
        String at = QuantityFormat.power(compute);
        return new FitWarning(
                CODE,
                compute > card.validRange().high()
                        ? Words.of(
                                "%s FLOP lies %.1f decades above the largest run used by %s (%s FLOP). Treat its "
                                        + "numbers there as a guess, and add runs closer to it.",
                                at,
                                decades,
                                card.name(),
                                QuantityFormat.power(card.validRange().high()))
                        : Words.of(
                                "%s FLOP lies %.1f decades below the smallest run used by %s (%s FLOP). Treat its "
                                        + "numbers there as a guess, and add runs closer to it.",
                                at,
                                decades,
                                card.name(),
                                QuantityFormat.power(card.validRange().low())));
    }
}
