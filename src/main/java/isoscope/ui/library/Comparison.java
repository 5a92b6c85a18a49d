package isoscope.ui.library;

import isoscope.law.Law;
import isoscope.law.LawFunctions;
import isoscope.law.LawFunctions.Result;
import isoscope.plot.charts.LawFigure;
import isoscope.quantity.QuantityFormat;
import isoscope.quantity.Words;
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
                .filter(chart -> other.variable(chart.x()).isPresent())
                .flatMap(chart -> chart.y().stream())
                .flatMap(name -> charts.law().result(name).stream())
                .anyMatch(result -> same(other, result).isPresent());
    }

    private static Optional<Result> same(LawFunctions other, Result result) {
        return other.result(result.name()).filter(each -> each.unit().equals(result.unit()));
    }

    /// A result of another law and how far it is from that of the law, such as "2.31 (+1.2 %)".
    ///
    /// @param values of the variables of both
    static String text(
            Result result, OptionalDouble value, LawFunctions other, Map<String, Double> values) {
        OptionalDouble theirs =
                same(other, result)
                        .map(each -> other.value(each, values))
                        .orElse(OptionalDouble.empty());
        if (value.isEmpty() || theirs.isEmpty() || Double.isNaN(theirs.getAsDouble())) {
            return "–";
        }
        double percent = 100 * (theirs.getAsDouble() / value.getAsDouble() - 1);
        String shown = CardViewModel.text(theirs.getAsDouble(), result.unit());
        return Math.abs(percent) < FAR
                ? Words.of("%s (%s %%)", shown, QuantityFormat.signed(percent, 1))
                : Words.of("%s (× %s)", shown, CardViewModel.text(1 + percent / 100, ""));
    }
}
