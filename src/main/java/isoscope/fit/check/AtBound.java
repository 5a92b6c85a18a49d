package isoscope.fit.check;

import isoscope.fit.Bounds;
import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitSettings;
import isoscope.fit.FitWarning;
import isoscope.fit.surface.SurfaceLimits;
import isoscope.law.LawCard;
import isoscope.words.Words;
import java.util.List;
import java.util.Map.Entry;
import java.util.Optional;

/// Constants that ended where their range ends: the runs would have them beyond.
final class AtBound {
    private static final String CODE = "at-bound";
    private static final Bounds ANY =
            new Bounds(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    /// Share of a bound that counts as the bound.
    private static final double CLOSE = 1e-3;

    private AtBound() {}

    /// A constant and the end it is at.
    private record End(String name, double value) {}

    static Optional<FitWarning> of(Review review) {
        List<End> ends = review.fitted().map(AtBound::ends).orElse(List.of());
        return ends.stream()
                .filter(end -> end.name().equals("E") && end.value() == 0)
                .findFirst()
                .map(_ -> noFloor())
                .or(() -> ends.stream().findFirst().map(AtBound::warning));
    }

    private static List<End> ends(Fitted fitted) {
        return fitted.law().card().parameters().entrySet().stream()
                .filter(constant -> !fitted.settings().pinned().containsKey(constant.getKey()))
                .flatMap(constant -> end(constant, fitted.settings()).stream())
                .toList();
    }

    private static Optional<End> end(Entry<String, Double> constant, FitSettings settings) {
        String name = constant.getKey();
        double value = constant.getValue();
        Bounds range = range(name, settings);
        if (value <= range.low() + CLOSE * Math.abs(range.low())) {
            return Optional.of(new End(name, range.low()));
        }
        return value >= range.high() - CLOSE * Math.abs(range.high())
                ? Optional.of(new End(name, range.high()))
                : Optional.empty();
    }

    /// Where the search looked: what the user chose, as far as the parameter's meaning allows it.
    private static Bounds range(String name, FitSettings settings) {
        Bounds own = SurfaceLimits.DEFAULT.getOrDefault(name, ANY);
        Bounds chosen = settings.bounds().getOrDefault(name, own);
        return new Bounds(Math.max(own.low(), chosen.low()), Math.min(own.high(), chosen.high()));
    }

    private static FitWarning noFloor() {
        return new FitWarning(
                CODE,
                Words.of(
                        "E ended at 0, the end of its range: these runs do not show the loss levelling off. Add runs with "
                                + "lower loss, or pin E, before extrapolating."));
    }

    private static FitWarning warning(End end) {
        return new FitWarning(
                CODE,
                Words.of(
                        "%s ended at %.4g, the end of its range, so the runs do not determine it. Widen its bounds, pin it, or add runs over a wider range.",
                        LawCard.symbol(end.name()), end.value()));
    }
}
