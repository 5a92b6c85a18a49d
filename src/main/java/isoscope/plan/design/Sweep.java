package isoscope.plan.design;

import isoscope.law.ComputeAllocation;
import isoscope.plan.Conditions;
import isoscope.plan.PlanLaw;
import isoscope.quantity.Series;
import isoscope.words.UnexpectedValue;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;

/// IsoFLOP budgets, each with sizes that bracket the best one by a law.
///
/// @param budgets in FLOP, ascending
/// @param points sizes of a budget, at least 2
/// @param reach above 1; the sizes go from N*/reach to reach·N*
/// @param spacing of the sizes
public record Sweep(Series budgets, int points, double reach, Spacing spacing) {
    /// Sizes within this factor of the best one: studies that end well use 2 to 4.
    public static final double USUAL_REACH = 4;

    /// Sizes of a budget where nobody says how many.
    public static final int USUAL_POINTS = 9;

    /// More budgets than any study has.
    public static final int MOST_BUDGETS = 1000;

    /// More runs than any study has.
    public static final int MOST_RUNS = 100_000;

    /// Checks the numbers.
    public Sweep {
        if (points < 2 || !(reach > 1)) {
            throw new UnexpectedValue(
                    Words.of("2 points and a reach above 1"),
                    Words.verbatim("%d, %s", points, reach));
        }
    }

    /// The runs, by budget and then by size.
    ///
    /// @param law that knows the best size of each budget
    public List<PlannedRun> runs(PlanLaw law) {
        Series best = budgets.map(budget -> law.best(budget, Conditions.NONE).parameters());
        List<Series> sizes = spacing.sizes(best, reach, points);
        List<PlannedRun> runs = new ArrayList<>();
        for (int i = 0; i < budgets.size(); i++) {
            for (double size : sizes.get(i).toArray()) {
                ComputeAllocation split = ComputeAllocation.of(budgets.get(i), size);
                runs.add(new PlannedRun(budgets.get(i), size, split.tokens(), best.get(i)));
            }
        }
        return runs;
    }
}
