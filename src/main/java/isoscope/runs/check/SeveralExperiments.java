package isoscope.runs.check;

import isoscope.quantity.ParsedQuantity.Parsed;
import isoscope.quantity.Quantity;
import isoscope.quantity.QuantityParser;
import isoscope.runs.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Groups of runs whose losses lie on different levels at like size and data: experiments on other texts or with other
/// models, which one law does not fit.
final class SeveralExperiments {
    /// How far apart levels must be, in log-loss.
    private static final double APART = 0.08;

    /// How much further apart than the runs of a group are from each other.
    private static final double CLEARLY = 2;

    private static final int LEAST = 3;

    private SeveralExperiments() {}

    static Optional<DataFinding> of(List<Run> runs) {
        Map<String, List<Run>> groups = groups(runs);
        LossTrend trend = new LossTrend(runs);
        if (groups.size() < 2 || !trend.isFound()) {
            return Optional.empty();
        }
        DoubleSummaryStatistics levels =
                groups.values().stream()
                        .mapToDouble(group -> mean(group, trend))
                        .summaryStatistics();
        double spread =
                groups.values().stream().mapToDouble(group -> spread(group, trend)).max().orElse(0);
        double apart = levels.getMax() - levels.getMin();
        return apart > Math.max(APART, CLEARLY * spread)
                ? Optional.of(finding(groups, runs.size()))
                : Optional.empty();
    }

    private static DataFinding finding(Map<String, List<Run>> groups, int all) {
        String largest =
                groups.entrySet().stream()
                        .max(Comparator.comparingInt(entry -> entry.getValue().size()))
                        .orElseThrow()
                        .getKey();
        List<Run> others = new ArrayList<>();
        groups.forEach((name, runs) -> {
            if (!name.equals(largest)) {
                others.addAll(runs);
            }
        });
        return DataFinding.about(
                "several-experiments",
                "The file holds %d experiments on different levels of loss, and one law does not fit them. Leave out the %d of %d runs that are not of \"%s\", or open each experiment on its own."
                        .formatted(groups.size(), others.size(), all, largest),
                others);
    }

    /// Groups that are large enough and are no budgets.
    private static Map<String, List<Run>> groups(List<Run> runs) {
        Map<String, List<Run>> groups = new LinkedHashMap<>();
        for (Run run : runs) {
            if (!run.group().isEmpty() && !isNumber(run.group())) {
                groups.computeIfAbsent(run.group(), _ -> new ArrayList<>()).add(run);
            }
        }
        groups.values().removeIf(group -> group.size() < LEAST);
        return groups;
    }

    private static boolean isNumber(String text) {
        return QuantityParser.parse(text, Quantity.COMPUTE) instanceof Parsed;
    }

    private static double mean(List<Run> group, LossTrend trend) {
        return group.stream().mapToDouble(trend::residual).average().orElseThrow();
    }

    private static double spread(List<Run> group, LossTrend trend) {
        double mean = mean(group, trend);
        return Math.sqrt(
                group.stream()
                        .mapToDouble(run -> Math.pow(trend.residual(run) - mean, 2))
                        .average()
                        .orElseThrow());
    }
}
