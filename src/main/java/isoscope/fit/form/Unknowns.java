package isoscope.fit.form;

import isoscope.fit.Bounds;
import isoscope.fit.FitSettings;
import isoscope.formula.Expression;
import isoscope.formula.LinearForm;
import isoscope.law.Constant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Makes unknowns of the constants that are fitted: where they lie and where the search begins, as the user says, the form
/// says or their roles say.
final class Unknowns {
    private static final double LEAST_LOG = -700;
    private static final double MOST_LOG = 700;
    private static final Bounds AROUND_ZERO = new Bounds(-3, 3);

    private final LinearForm linear;
    private final Roles roles;
    private final List<String> names;
    private final FitSettings settings;
    private final Map<String, Bounds> usual;

    private Unknowns(
            LinearForm linear,
            Roles roles,
            List<String> names,
            FitSettings settings,
            Map<String, Bounds> usual) {
        this.usual = usual;
        this.linear = linear;
        this.roles = roles;
        this.names = names;
        this.settings = settings;
    }

    /// The unknowns, those that are linear first.
    ///
    /// @param formula in which other constants that are known have their numbers
    /// @param free the constants that are fitted
    /// @param usual where some of them lie unless the settings say otherwise
    static List<Unknown> of(
            Expression formula,
            List<Constant> free,
            FormData data,
            FitSettings settings,
            Map<String, Bounds> usual) {
        List<String> names = free.stream().map(Constant::name).toList();
        Set<String> constants = new HashSet<>(formula.names());
        data.variables().forEach(constants::remove);
        Unknowns unknowns =
                new Unknowns(
                        LinearForm.of(formula, names),
                        new Roles(formula, constants, data),
                        names,
                        settings,
                        usual);
        List<Unknown> all = new ArrayList<>(free.stream().map(unknowns::unknown).toList());
        all.sort(Comparator.comparing((Unknown unknown) -> !unknown.linear()));
        return all;
    }

    private Unknown unknown(Constant constant) {
        String name = constant.name();
        boolean isLinear = linear.names().contains(name);
        Bounds range = range(constant, isLinear);
        boolean inLogs = range.low() >= 0 && !isPlain(name);
        Bounds starts = starts(name, range, inLogs);
        return new Unknown(
                name,
                isLinear,
                inLogs,
                range,
                inLogs ? logs(range) : range,
                inLogs ? logs(starts) : starts,
                Double.isInfinite(constant.absent().orElse(0)));
    }

    /// Whether it stands before what no other unknown changes, as the irreducible loss does. Such a one may end at 0; one
    /// before a power goes with its exponent, which only logarithms follow.
    private boolean isPlain(String name) {
        Expression slope = linear.slopes().get(name);
        return slope != null && slope.isFreeOf(names);
    }

    private Bounds range(Constant constant, boolean isLinear) {
        Bounds own =
                constant.isBounded()
                        ? new Bounds(constant.low(), constant.high())
                        : isLinear ? Roles.POSITIVE : roles.range(constant.name());
        Bounds chosen =
                settings.bounds()
                        .getOrDefault(constant.name(), usual.getOrDefault(constant.name(), own));
        return constant.isBounded() ? common(chosen, own) : chosen;
    }

    private Bounds starts(String name, Bounds range, boolean inLogs) {
        boolean isChosen = settings.bounds().containsKey(name);
        boolean isFinite = Double.isFinite(range.low()) && Double.isFinite(range.high());
        if (isFinite && (isChosen || !inLogs) && (range.low() > 0 || !inLogs)) {
            return range;
        }
        Bounds usual =
                inLogs || range.low() < 0 == roles.starts(name).low() < 0
                        ? roles.starts(name)
                        : AROUND_ZERO;
        return common(usual, range);
    }

    /// The range that two ranges have in common; the second where there is none.
    private static Bounds common(Bounds one, Bounds other) {
        double low = Math.max(one.low(), other.low());
        double high = Math.min(one.high(), other.high());
        return low < high ? new Bounds(low, high) : other;
    }

    private static Bounds logs(Bounds range) {
        return new Bounds(
                Math.max(LEAST_LOG, Math.log(range.low())),
                Math.min(MOST_LOG, Math.log(range.high())));
    }
}
