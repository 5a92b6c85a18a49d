package isoscope.cli;

import isoscope.plan.PlanLaw;
import isoscope.plan.design.PlannedRun;
import isoscope.plan.design.Spacing;
import isoscope.plan.design.Sweep;
import isoscope.quantity.Series;
import isoscope.words.Words;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that lay out a sweep of IsoFLOP budgets.
final class DesignOptions {
    static final String BUDGETS = "--budgets";

    @Option(
            names = BUDGETS,
            paramLabel = "LO:HI:COUNT",
            converter = BudgetsConverter.class,
            description = "COUNT budgets from LO to HI by equal factors, such as 1e18:1e21:7.")
    private @Nullable Series budgets;

    @Option(names = "--points", paramLabel = "K", description = "Sizes per budget. Default: 9.")
    private int points = Sweep.USUAL_POINTS;

    @Option(
            names = "--reach",
            paramLabel = "R",
            description =
                    "Sizes range from the best one divided by R to the best one times R. Default: 4.")
    private double reach = Sweep.USUAL_REACH;

    @Option(
            names = "--strategy",
            paramLabel = "geometric|log|linear",
            description =
                    "Sizes spaced by equal factors around the best of each budget, by equal factors in one list for "
                            + "all budgets, or by equal steps. Default: geometric.")
    private Spacing spacing = Spacing.GEOMETRIC;

    /// Whether budgets are given.
    boolean hasBudgets() {
        return budgets != null;
    }

    /// The largest budget, of options that were checked.
    double largest() {
        return Objects.requireNonNull(budgets).max();
    }

    /// Fails before any law is read when an option is wrong.
    void check() {
        if (budgets == null) {
            throw Usage.wrong(Words.of("Expected --budgets LO:HI:COUNT, such as 1e18:1e21:7."));
        }
        if (points < 2 || (long) points * budgets.size() > Sweep.MOST_RUNS) {
            throw Usage.wrong(
                    Words.of(
                            "--points: found %d, expected 2 or more, and at most %,d runs in all",
                            points, Sweep.MOST_RUNS));
        }
        if (!(reach > 1 && reach <= Double.MAX_VALUE)) {
            throw Usage.wrong(
                    Words.of("--reach: found %s, expected a factor above 1, such as 4", reach));
        }
    }

    /// The runs, of options that were checked.
    List<PlannedRun> runs(PlanLaw law) {
        return new Sweep(Objects.requireNonNull(budgets), points, reach, spacing).runs(law);
    }
}
