package isoscope.fit.frontier;

import isoscope.quantity.ParsedQuantity.Parsed;
import isoscope.quantity.Quantity;
import isoscope.quantity.QuantityParser;
import isoscope.runs.Attributes;
import isoscope.runs.Run;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/// Finds runs for which the same budget is recorded: in a column such as `budget`, as the name of their group, such as
/// `1e19`, or as their compute.
final class RecordedBudgets {
    private static final List<String> COLUMNS =
            Words.list(
                    """
                    budget compute_budget flop_budget flops_budget budget_flop budget_flops
                    isoflop_budget target_flop target_flops
                    """);

    /// Runs that cost more unlike than this have no budget in common, whatever the column says.
    private static final double MOST_APART = 2;

    /// A group whose name is at least so many FLOP is named after its budget.
    private static final double LEAST = 1e12;

    private final Map<String, OptionalDouble> groups = new HashMap<>();

    private RecordedBudgets() {}

    /// The budget that is recorded.
    ///
    /// @param planned whether the number is that of a column or group, not the compute itself
    private record Key(double budget, boolean planned) {}

    /// The places of the runs of each budget, the largest budgets first.
    ///
    /// @param minimum runs a budget needs
    static List<List<Integer>> among(List<Run> runs, int minimum) {
        RecordedBudgets recorded = new RecordedBudgets();
        Map<Key, List<Integer>> byKey = new HashMap<>();
        for (int i = 0; i < runs.size(); i++) {
            byKey.computeIfAbsent(recorded.key(runs.get(i)), _ -> new ArrayList<>()).add(i);
        }
        return byKey.values().stream()
                .filter(places -> places.size() >= minimum && isBudget(places, runs))
                .sorted((one, other) -> Integer.compare(one.getFirst(), other.getFirst()))
                .toList();
    }

    private Key key(Run run) {
        OptionalDouble column = column(run.conditions().attributes());
        OptionalDouble planned = column.isPresent() ? column : group(run.group());
        return planned.isPresent()
                ? new Key(planned.getAsDouble(), true)
                : new Key(run.compute(), false);
    }

    private static OptionalDouble column(Attributes attributes) {
        return attributes.names().isEmpty() ? OptionalDouble.empty() : attributes.number(COLUMNS);
    }

    private OptionalDouble group(String name) {
        return name.isEmpty()
                ? OptionalDouble.empty()
                : groups.computeIfAbsent(
                        name,
                        text ->
                                QuantityParser.parse(text, Quantity.COMPUTE)
                                                        instanceof Parsed(double value)
                                                && value >= LEAST
                                        ? OptionalDouble.of(value)
                                        : OptionalDouble.empty());
    }

    /// Whether there are sizes enough for a parabola, which repeats of one run have not, at nearly the same compute.
    private static boolean isBudget(List<Integer> places, List<Run> runs) {
        long sizes = places.stream().mapToDouble(i -> runs.get(i).parameters()).distinct().count();
        double least = computes(places, runs).min().orElse(Double.NaN);
        double most = computes(places, runs).max().orElse(Double.NaN);
        return sizes >= IsoFlop.MIN_SIZES && most <= MOST_APART * least;
    }

    private static DoubleStream computes(List<Integer> places, List<Run> runs) {
        return places.stream().mapToDouble(i -> runs.get(i).compute());
    }
}
