package isoscope.fit.check;

import isoscope.quantity.QuantityFormat;
import isoscope.runs.Run;
import isoscope.words.Words;
import java.util.List;
import java.util.stream.Collectors;

/// Numbers in the sentences of warnings.
final class Wording {
    private static final int NAMED = 3;

    private Wording() {}

    /// A share as a percentage with its sign: `+46 %`, `−2.9 %`.
    static String signedPercent(double share) {
        return QuantityFormat.signed(100 * share, decimals(share)) + " %";
    }

    /// A share as a percentage: `46 %`, `2.9 %`.
    static String percent(double share) {
        return QuantityFormat.loss(100 * share, decimals(share)) + " %";
    }

    /// How far from the fit a log-residual is, with its side: `11 % below`.
    static String offFit(double log) {
        String distance = percent(Math.abs(Math.expm1(log)));
        return log < 0 ? Words.of("%s below", distance) : Words.of("%s above", distance);
    }

    /// A factor with two digits: `3.4×`.
    static String factor(double factor) {
        return QuantityFormat.si(factor, 2) + "×";
    }

    /// A run in a sentence: `run 89`, or its id where that is no bare number.
    static String name(Run run) {
        boolean bare = run.id().chars().allMatch(Character::isDigit);
        return bare ? Words.of("run %s", run.id()) : run.id();
    }

    /// The ids of the first few runs: `a, b, c, …`.
    static String names(List<Run> runs) {
        return some(runs.stream().map(Run::id).toList());
    }

    /// The first few budgets: `6 × 10¹⁸, 10¹⁹ FLOP`.
    static String budgets(List<Double> computes) {
        return some(computes.stream().map(Wording::compute).toList()) + " FLOP";
    }

    /// A budget with two digits: `6 × 10¹⁸`.
    static String compute(double flop) {
        double unit = Math.pow(10, Math.floor(Math.log10(flop)) - 1);
        return QuantityFormat.power(Math.rint(flop / unit) * unit);
    }

    /// Ids, for a warning about those runs.
    static List<String> ids(List<Run> runs) {
        return runs.stream().map(Run::id).toList();
    }

    private static String some(List<String> names) {
        return names.stream().limit(NAMED).collect(Collectors.joining(", "))
                + (names.size() > NAMED ? ", …" : "");
    }

    private static int decimals(double share) {
        return Math.abs(share) < .0995 ? 1 : 0;
    }
}
