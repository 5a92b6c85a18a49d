package isoscope.fit.form;

import isoscope.fit.FitWarning;
import isoscope.law.LawCard;
import isoscope.numerics.Minimum;
import isoscope.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Two laws of a form that explain the runs nearly alike by other means: one where a constant that may be infinite takes part,
/// one where another does, such as the decays of repeated tokens and of parameters in excess.
final class TwoValleys {
    /// Constants within this ratio are of one valley.
    private static final double SAME = 2;

    /// Constants beyond this cannot be told from infinite ones by any runs there are.
    private static final double MOST = 200;

    /// Half the square that one parameter gains by chance in 1 of 20 data sets.
    private static final double BY_CHANCE = 3.84 / 2;

    private final List<String> names;

    /// @param unknowns of the search
    TwoValleys(List<Unknown> unknowns) {
        names = unknowns.stream().filter(Unknown::mayBeInfinite).map(Unknown::name).toList();
    }

    /// Whether the form has constants that can make two valleys.
    boolean arePossible() {
        return !names.isEmpty();
    }

    /// Whether two laws lie in different valleys.
    boolean areApart(Map<String, Double> one, Map<String, Double> other) {
        return names.stream().anyMatch(name -> isOther(value(one, name), value(other, name)));
    }

    private static boolean isOther(double one, double other) {
        double least = Math.min(one, other);
        return SAME * Math.min(MOST, least) < Math.min(MOST, Math.max(one, other));
    }

    private static double value(Map<String, Double> law, String name) {
        return law.getOrDefault(name, Double.POSITIVE_INFINITY);
    }

    /// The warning about the ends of a search, if there is one.
    ///
    /// @param ends the lowest first
    /// @param laws the constants at each
    /// @param runs how many were fitted
    Optional<FitWarning> among(List<Minimum> ends, List<Map<String, Double>> laws, int runs) {
        double lowest = ends.getFirst().value();
        for (int i = 1; i < ends.size(); i++) {
            boolean isNear = runs * Math.log(ends.get(i).value() / lowest) < BY_CHANCE;
            if (isNear && areApart(laws.getFirst(), laws.get(i))) {
                return Optional.of(warning(laws.getFirst(), laws.get(i)));
            }
        }
        return Optional.empty();
    }

    private FitWarning warning(Map<String, Double> lowest, Map<String, Double> other) {
        return new FitWarning(
                "two-valleys",
                Words.of(
                        "Two laws explain the runs almost equally well: one with %s, one with %s. Resamples of the "
                                + "runs end at either. Add runs over a wider range, or pin %s.",
                        constants(lowest), constants(other), listed()));
    }

    private String constants(Map<String, Double> law) {
        return names.stream()
                .map(name -> LawCard.symbol(name) + " " + text(value(law, name)))
                .collect(Collectors.joining(Words.of(" and ")));
    }

    private String listed() {
        return names.stream().map(LawCard::symbol).collect(Collectors.joining(Words.of(" or ")));
    }

    private static String text(double value) {
        return Double.isInfinite(value) ? "∞" : Words.of("%.3g", value);
    }
}
