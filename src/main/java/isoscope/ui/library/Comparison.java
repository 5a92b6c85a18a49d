package isoscope.ui.library;

import isoscope.law.Law;
import isoscope.law.LawFunctions;
import isoscope.law.LawFunctions.Result;
import isoscope.plot.charts.LawFigure;
import isoscope.quantity.QuantityFormat;
import isoscope.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// A law beside others, on its charts.
///
/// @param charts of the law
record Comparison(LawFigure charts) {
    /// Differences from here on are written as ratios, in percent.
    private static final double FAR = 900;

    /// Those of other laws that have a result of this one over the same variable.
    List<Law> among(Stream<Law> laws) {
        String own = charts.law().law().id();
        return laws.filter(law -> !law.id().equals(own))
                .filter(law -> isComparable(new LawFunctions(law)))
                .toList();
    }

    private boolean isComparable(LawFunctions other) {
        return charts.charts().stream()
                .anyMatch(chart ->
                        chart.y().stream()
                                .flatMap(name -> charts.law().result(name).stream())
                                .anyMatch(result -> same(other, chart.x(), result).isPresent()));
    }

    private Optional<Result> same(LawFunctions other, String x, Result result) {
        return charts.law().shared(other, x, result);
    }

    /// A result of another law where the variables of this one are, and how far it is from that of this one, such as
    /// "2.31 (+1.2 %)".
    String text(
            Result result, OptionalDouble value, LawFunctions other, Map<String, Double> values) {
        OptionalDouble theirs =
                charts.charts().stream()
                        .flatMap(chart -> same(other, chart.x(), result).stream())
                        .findFirst()
                        .map(each -> other.value(each, charts.law().all(values)))
                        .orElse(OptionalDouble.empty());
        double own = value.orElse(Double.NaN);
        double found = theirs.orElse(Double.NaN);
        double percent = 100 * (found / own - 1);
        if (Double.isNaN(found) || !Double.isFinite(percent)) {
            return Double.isNaN(found) ? "–" : Numbers.text(found, result.unit());
        }
        String shown = Numbers.text(found, result.unit());
        return Math.abs(percent) < FAR
                ? Words.of("%s (%s %%)", shown, QuantityFormat.signed(percent, 1))
                : Words.of("%s (× %s)", shown, Numbers.text(1 + percent / 100, ""));
    }
}
