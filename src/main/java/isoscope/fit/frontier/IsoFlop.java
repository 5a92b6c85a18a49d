package isoscope.fit.frontier;

import isoscope.law.ComputeAllocation;
import isoscope.numerics.Parabola;
import isoscope.quantity.Series;
import isoscope.runs.Run;
import isoscope.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// Approach 2 of Hoffmann et al. 2022 (section 3.2): at each compute budget a parabola of loss over ln N, its vertex
/// as the best size, and a power law through the vertices.
///
/// Even without noise the intercept is biased when α ≠ β (arXiv 2603.22339): by −2.9 % of D* for α .34, β .28 and sizes
/// within 8× of the optimum.
public sealed interface IsoFlop {
    /// Budgets an analysis needs.
    int MIN_BUDGETS = 3;

    /// Runs a budget needs.
    int MIN_RUNS = 5;

    /// Model sizes a parabola needs.
    int MIN_SIZES = 3;

    /// The analysis.
    ///
    /// @param budgets at least [#MIN_BUDGETS], from small to large compute
    /// @param parameters N* against C, through the budgets that have a minimum; empty when fewer than two have
    /// @param tokens D* against C, likewise
    /// @param runsOffBudget runs that belong to no budget
    record Analysed(
            List<Budget> budgets,
            Optional<PowerFit> parameters,
            Optional<PowerFit> tokens,
            int runsOffBudget)
            implements IsoFlop {
        /// Copies the list.
        public Analysed {
            budgets = List.copyOf(budgets);
        }
    }

    /// The runs are not arranged in enough budgets.
    ///
    /// @param budgets how many were found
    /// @param reason the problem, in one sentence with numbers
    /// @param help the remedy, in one sentence
    record NotEnough(int budgets, String reason, String help) implements IsoFlop {}

    /// Where the vertex of a budget's parabola lies.
    enum Status {
        /// Between the smallest and the largest model tried.
        OK,
        /// The parabola opens downwards: it has no minimum.
        NO_MINIMUM,
        /// Outside the sizes tried, so the minimum is not known.
        EDGE
    }

    /// Runs that cost nearly the same.
    ///
    /// @param compute C in FLOP, the geometric mean of the runs
    /// @param runs by size, at least [#MIN_RUNS]
    /// @param parabola loss in nats per token over ln N
    record Budget(double compute, List<Run> runs, Parabola parabola) {
        /// Copies the list.
        public Budget {
            runs = List.copyOf(runs);
        }

        /// The parabola's loss at N, in nats per token.
        public double loss(double parameters) {
            return parabola.at(Math.log(parameters));
        }

        /// N*: the vertex. Means something only when the status is [Status#OK].
        public double bestParameters() {
            return Math.exp(parabola.vertex());
        }

        /// D* = C/(6N*).
        public double bestTokens() {
            return ComputeAllocation.of(compute, bestParameters()).tokens();
        }

        /// The loss at the vertex, in nats per token.
        public double bestLoss() {
            return parabola.at(parabola.vertex());
        }

        /// Whether the vertex is a minimum among the sizes tried.
        public Status status() {
            if (!(parabola.curvature() > 0)) {
                return Status.NO_MINIMUM;
            }
            double best = bestParameters();
            boolean inside =
                    best >= runs.getFirst().parameters() && best <= runs.getLast().parameters();
            return inside ? Status.OK : Status.EDGE;
        }
    }

    /// Finds the budgets and analyses them.
    static IsoFlop of(List<Run> runs) {
        return ofBudgets(ComputeBudgets.among(runs, MIN_RUNS), runs.size());
    }

    /// Analyses budgets; one of fewer than [#MIN_SIZES] sizes, or of no more runs, is left out.
    ///
    /// @param given the runs of each, from small to large compute
    /// @param offered how many runs there are, those of no budget among them
    static IsoFlop ofBudgets(List<List<Run>> given, int offered) {
        List<Budget> budgets = given.stream().flatMap(runs -> budget(runs).stream()).toList();
        if (budgets.size() < MIN_BUDGETS) {
            return notEnough(budgets.size());
        }
        int used = budgets.stream().mapToInt(budget -> budget.runs().size()).sum();
        return new Analysed(
                budgets,
                powerFit(budgets, Budget::bestParameters),
                powerFit(budgets, Budget::bestTokens),
                offered - used);
    }

    private static NotEnough notEnough(int found) {
        return new NotEnough(
                found,
                switch (found) {
                    case 0 ->
                            Words.of(
                                    "IsoFLOP needs at least three budgets with five runs each. This data has none.");
                    case 1 ->
                            Words.of(
                                    "IsoFLOP needs at least three budgets with five runs each. This data has one.");
                    default ->
                            Words.of(
                                    "IsoFLOP needs at least three budgets with five runs each. This data has two.");
                },
                Words.of(
                        "Add runs of other sizes at the same compute, or use the fitted law, which needs no budgets."));
    }

    /// Sizes for a parabola, and a run more than it has coefficients.
    private static boolean hasEnoughSizes(List<Run> budget) {
        return budget.size() > MIN_SIZES
                && budget.stream().mapToDouble(Run::parameters).distinct().count() >= MIN_SIZES;
    }

    /// The budget of runs by size; empty when they are too few for a parabola.
    static Optional<Budget> budget(List<Run> runs) {
        if (!hasEnoughSizes(runs)) {
            return Optional.empty();
        }
        Series logSizes = Series.from(runs, run -> Math.log(run.parameters()));
        return Optional.of(
                new Budget(
                        ComputeBudgets.centre(runs),
                        runs,
                        Parabola.through(logSizes, Series.from(runs, Run::loss))));
    }

    private static Optional<PowerFit> powerFit(
            List<Budget> budgets, ToDoubleFunction<Budget> best) {
        List<Budget> sound =
                budgets.stream().filter(budget -> budget.status() == Status.OK).toList();
        return sound.size() < 2
                ? Optional.empty()
                : Optional.of(
                        PowerFit.through(
                                Series.from(sound, Budget::compute), Series.from(sound, best)));
    }
}
