package isoscope.report;

import isoscope.fit.resample.ResampledLaws;
import isoscope.law.Law;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The laws of the resamples in a saved fit, so that any number of the law has its interval later too.
///
/// @param method how they were made, in words
/// @param confidence share of the resamples inside an interval
/// @param failed resamples that have no law, as a share of all
/// @param constants the value of each parameter of the law in each of them, in the same order, with nine digits; null
///     where a law lacks it, `"Infinity"` for a decay that costs nothing
record Resampled(
        String method,
        double confidence,
        double failed,
        Map<String, List<@Nullable Double>> constants) {
    /// So many laws give every interval to a small part of its width.
    static final int MOST = 2000;

    private static final MathContext DIGITS = new MathContext(9);

    /// The laws, or some of them, evenly taken, where they are many.
    static Resampled of(ResampledLaws resampled) {
        int every = Math.ceilDiv(resampled.laws().size(), MOST);
        List<Law> laws =
                IntStream.range(0, resampled.laws().size())
                        .filter(i -> i % every == 0)
                        .mapToObj(resampled.laws()::get)
                        .toList();
        Set<String> names = new LinkedHashSet<>();
        laws.forEach(law -> names.addAll(law.card().parameters().keySet()));
        Map<String, List<@Nullable Double>> constants = new LinkedHashMap<>();
        names.forEach(name -> constants.put(name, column(name, laws)));
        double all = resampled.laws().size() + (double) resampled.failed();
        return new Resampled(
                resampled.method(), resampled.confidence(), resampled.failed() / all, constants);
    }

    private static List<@Nullable Double> column(String name, List<Law> laws) {
        List<@Nullable Double> column = new ArrayList<>();
        for (Law law : laws) {
            Double value = law.card().parameters().get(name);
            column.add(value == null || value.isNaN() ? null : rounded(value));
        }
        return column;
    }

    private static Double rounded(double value) {
        return Double.isInfinite(value) ? value : new BigDecimal(value).round(DIGITS).doubleValue();
    }
}
