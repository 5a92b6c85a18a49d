package isoscope.runs.check;

import isoscope.quantity.Quantity;
import isoscope.quantity.QuantityFormat;
import isoscope.runs.Run;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// Sizes and tokens too small for any language model: they are in millions or billions, or logarithms, and nothing said
/// so.
final class TinyQuantities {
    /// The smallest models of published studies have about a thousand parameters, but not half of the models of one.
    private static final double FEW_PARAMETERS = 2e4;

    /// Less than a minute of training on one device.
    private static final double FEW_TOKENS = 1e6;

    private TinyQuantities() {}

    static Optional<DataFinding> of(List<Run> runs) {
        List<String> tiny = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        if (isTiny(runs, Run::parameters, FEW_PARAMETERS, Quantity.PARAMETERS)) {
            tiny.add(Words.of("sizes of %s parameters", range(runs, Run::parameters)));
            columns.add("parameters=COLUMN*1M");
        }
        if (isTiny(runs, Run::tokens, FEW_TOKENS, Quantity.TOKENS)) {
            tiny.add(Words.of("data of %s tokens", range(runs, Run::tokens)));
            columns.add("tokens=COLUMN*1M");
        }
        return tiny.isEmpty() ? Optional.empty() : Optional.of(finding(runs, tiny, columns));
    }

    private static DataFinding finding(List<Run> runs, List<String> tiny, List<String> columns) {
        return DataFinding.about(
                "tiny-quantities",
                Words.of(
                        "Found %s: no language model is that small. If these are millions or billions, say so in the "
                                + "column's name, or with --map '%s'.",
                        String.join(Words.of(" and "), tiny), String.join("' --map '", columns)),
                runs);
    }

    /// Whether most values are; one that was worked out from others is as small as they are.
    private static boolean isTiny(
            List<Run> runs, ToDoubleFunction<Run> value, double few, Quantity quantity) {
        long small =
                runs.stream()
                        .filter(run -> value.applyAsDouble(run) < few)
                        .filter(run -> !run.conditions().derived().equals(Optional.of(quantity)))
                        .count();
        return 2 * small > runs.size();
    }

    private static String range(List<Run> runs, ToDoubleFunction<Run> value) {
        DoubleSummaryStatistics all = runs.stream().mapToDouble(value).summaryStatistics();
        return Words.of(
                "%s to %s", QuantityFormat.si(all.getMin()), QuantityFormat.si(all.getMax()));
    }
}
