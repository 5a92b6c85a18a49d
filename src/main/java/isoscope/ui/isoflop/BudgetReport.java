package isoscope.ui.isoflop;

import isoscope.fit.frontier.IsoFlop;
import isoscope.fit.frontier.IsoFlop.Analysed;
import isoscope.fit.frontier.IsoFlop.Budget;
import isoscope.fit.frontier.PowerFit;
import isoscope.fit.resample.Ensemble;
import isoscope.numerics.Interval;
import isoscope.plot.MapColour;
import isoscope.plot.charts.IsoFlopFigure;
import isoscope.quantity.QuantityFormat;
import isoscope.ui.inspector.ExponentText;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The inspector's report of compute budgets.
public sealed interface BudgetReport {
    /// Points below which a minimum is called provisional.
    int FEW_POINTS = 8;

    /// There are too few budgets.
    ///
    /// @param reason the problem
    /// @param help the remedy
    record Missing(String reason, String help) implements BudgetReport {}

    /// The budgets were analysed.
    ///
    /// @param method such as "9 parabolas"
    /// @param parametersExponent a of N* ∝ C^a, or `–` when fewer than two budgets have a minimum
    /// @param tokensExponent b of D* ∝ C^b, likewise
    /// @param parametersInterval both ends of the interval of a and what they hold, or `–` without resamples
    /// @param tokensInterval likewise of b
    /// @param rows from small to large compute
    /// @param warnings whole sentences
    record Found(
            String method,
            String parametersExponent,
            String tokensExponent,
            String parametersInterval,
            String tokensInterval,
            List<Row> rows,
            List<String> warnings)
            implements BudgetReport {
        /// Copies the lists.
        public Found {
            rows = List.copyOf(rows);
            warnings = List.copyOf(warnings);
        }
    }

    /// One budget.
    ///
    /// @param colour of its parabola
    /// @param compute such as `3×10¹⁹`
    /// @param parameters N*, or `–` without a minimum
    /// @param tokens D*, or `–` without a minimum
    /// @param points how many runs
    /// @param doubt why its minimum is in doubt, or empty
    record Row(
            MapColour colour,
            String compute,
            String parameters,
            String tokens,
            String points,
            String doubt) {
        /// Whether its minimum may be believed.
        public boolean sound() {
            return doubt.isEmpty();
        }
    }

    /// Puts an analysis into words.
    ///
    /// @param resampled the line through the minima, as found with other runs
    static BudgetReport of(IsoFlop analysis, Optional<Ensemble> resampled) {
        return switch (analysis) {
            case IsoFlop.NotEnough(var _, var reason, var help) -> new Missing(reason, help);
            case Analysed found ->
                    new Found(
                            Words.of("%d parabolas", found.budgets().size()),
                            exponent(found.parameters()),
                            exponent(found.tokens()),
                            interval(resampled, Ensemble::parametersExponent),
                            interval(resampled, Ensemble::tokensExponent),
                            found.budgets().stream().map(budget -> row(found, budget)).toList(),
                            warnings(found));
        };
    }

    private static String exponent(Optional<PowerFit> fit) {
        return fit.map(law -> QuantityFormat.loss(law.exponent(), 3)).orElse("–");
    }

    private static String interval(
            Optional<Ensemble> resampled, Function<Ensemble, Interval> exponent) {
        return resampled.map(laws -> ExponentText.of(laws, exponent.apply(laws))).orElse("–");
    }

    private static Row row(Analysed found, Budget budget) {
        boolean known = budget.status() == IsoFlop.Status.OK;
        return new Row(
                IsoFlopFigure.colour(found, budget),
                QuantityFormat.dense(budget.compute()),
                known ? QuantityFormat.siFixed(budget.bestParameters()) : "–",
                known ? QuantityFormat.siFixed(budget.bestTokens()) : "–",
                Integer.toString(budget.runs().size()),
                doubt(budget));
    }

    private static String doubt(Budget budget) {
        return switch (budget.status()) {
            case NO_MINIMUM -> Words.of("Its parabola opens downwards, so it has no minimum.");
            case EDGE -> Words.of("Its minimum lies outside the sizes tried, so it is unknown.");
            case OK ->
                    budget.runs().size() < FEW_POINTS
                            ? Words.of("It has few points. Treat its minimum as provisional.")
                            : "";
        };
    }

    private static List<String> warnings(Analysed found) {
        List<String> warnings = new ArrayList<>();
        long unknown =
                found.budgets().stream().filter(b -> b.status() != IsoFlop.Status.OK).count();
        long few =
                found.budgets().stream()
                        .filter(b -> b.status() == IsoFlop.Status.OK)
                        .filter(b -> b.runs().size() < FEW_POINTS)
                        .count();
        if (unknown > 0) {
            warnings.add(noMinimum(unknown));
        }
        if (few > 0) {
            warnings.add(fewPoints(few));
        }
        if (found.runsOffBudget() > 0) {
            warnings.add(offBudget(found.runsOffBudget()));
        }
        return warnings;
    }

    private static String noMinimum(long budgets) {
        return budgets == 1
                ? Words.of(
                        "One budget has no minimum among the sizes tried. Add smaller or larger models.")
                : Words.of(
                        "%d budgets have no minimum among the sizes tried. Add smaller or larger models.",
                        budgets);
    }

    private static String fewPoints(long budgets) {
        return budgets == 1
                ? Words.of(
                        "One budget has fewer than %d points. Treat its minimum as provisional.",
                        FEW_POINTS)
                : Words.of(
                        "%d budgets have fewer than %d points. Treat their minima as provisional.",
                        budgets, FEW_POINTS);
    }

    private static String offBudget(int runs) {
        return runs == 1
                ? Words.of("1 run belongs to no budget: not used.")
                : Words.of("%,d runs belong to no budget: not used.", runs);
    }
}
