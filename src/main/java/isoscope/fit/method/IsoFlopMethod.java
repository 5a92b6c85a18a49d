package isoscope.fit.method;

import isoscope.fit.FitMethod;
import isoscope.fit.FitOutcome;
import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitOutcome.Refused;
import isoscope.fit.FitProblem;
import isoscope.fit.Refitter;
import isoscope.fit.frontier.ComputeBudgets;
import isoscope.fit.frontier.IsoFlop;
import isoscope.fit.frontier.IsoFlop.Analysed;
import isoscope.fit.frontier.IsoFlop.Budget;
import isoscope.fit.frontier.IsoFlop.NotEnough;
import isoscope.fit.frontier.IsoFlop.Status;
import isoscope.law.Law;
import isoscope.quantity.Series;
import isoscope.runs.Run;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BooleanSupplier;

/// Approach 2 of Hoffmann et al. 2022 (section 3.2): the vertices of the parabolas of [IsoFlop], and power laws of N*
/// and of the loss through them.
///
/// The vertices are biased when α ≠ β even without noise: [isoscope.fit.frontier.IsoFlopBias] says by how much.
public final class IsoFlopMethod implements FitMethod {
    /// Vertices a line needs to have anything to explain.
    private static final int MIN_VERTICES = 3;

    @Override
    public String id() {
        return "isoflop";
    }

    @Override
    public List<String> parameters() {
        return FrontierPoints.PARAMETERS;
    }

    @Override
    public String title() {
        return Words.of("Approach 2, IsoFLOP parabolas");
    }

    @Override
    public String shortTitle() {
        return Words.of("Approach 2");
    }

    @Override
    public boolean restsOnBudgets() {
        return true;
    }

    @Override
    public FitOutcome fit(FitProblem problem, BooleanSupplier cancelled) {
        return fit(problem, IsoFlop.of(problem.runs()), System.nanoTime());
    }

    private FitOutcome fit(FitProblem problem, IsoFlop analysis, long start) {
        return switch (analysis) {
            case NotEnough(int _, String reason, String help) ->
                    new Refused("too-few-budgets", reason, help);
            case Analysed analysed ->
                    Constraints.fit(
                            problem,
                            FrontierPoints.PARAMETERS,
                            held -> throughVertices(held, analysed, start));
        };
    }

    private FitOutcome throughVertices(FitProblem problem, Analysed analysed, long start) {
        List<Budget> sound =
                analysed.budgets().stream().filter(budget -> budget.status() == Status.OK).toList();
        if (sound.size() < MIN_VERTICES) {
            return new Refused(
                    "too-few-minima",
                    Words.of(
                            "Budgets whose loss has its minimum among the sizes tried: %d of %d; the fit needs at least %d.",
                            sound.size(), analysed.budgets().size(), MIN_VERTICES),
                    Words.of("Add smaller or larger models at the other budgets."));
        }
        return new FrontierPoints(
                        Series.from(sound, Budget::compute),
                        Series.from(sound, Budget::bestParameters),
                        Series.from(sound, Budget::bestLoss))
                .fitted(problem, id(), start)
                .using(
                        sound.stream()
                                .flatMap(budget -> budget.runs().stream().map(Run::id))
                                .toList());
    }

    /// Every resample has the budgets of the runs themselves: which runs cost the same is no matter of chance.
    @Override
    public Refitter refitter(FitProblem problem, Law around) {
        List<int[]> budgets = ComputeBudgets.places(problem.runs(), IsoFlop.MIN_RUNS);
        return times ->
                refit(
                        problem,
                        budgets.stream()
                                .map(budget -> taken(problem.runs(), budget, times))
                                .toList());
    }

    /// Every resample has the sizes of the runs themselves, and residuals that are dealt out anew.
    @Override
    public Refitter withinBudgets(FitProblem problem, Law around) {
        List<BudgetResiduals> residuals = residuals(problem.runs());
        return drawsResiduals(problem)
                ? times -> {
                    Random random = new Random(Arrays.hashCode(times));
                    return refit(
                            problem,
                            residuals.stream()
                                    .map(budget -> budget.resampled(times, random))
                                    .toList());
                }
                : refitter(problem, around);
    }

    /// They are unless a loss could come out at zero or below.
    @Override
    public boolean drawsResiduals(FitProblem problem) {
        return residuals(problem.runs()).stream().allMatch(BudgetResiduals::isSound);
    }

    private static List<BudgetResiduals> residuals(List<Run> runs) {
        List<BudgetResiduals> residuals = new ArrayList<>();
        for (int[] found : ComputeBudgets.places(runs, IsoFlop.MIN_RUNS)) {
            List<Integer> places = Arrays.stream(found).boxed().toList();
            IsoFlop.budget(places.stream().map(runs::get).toList())
                    .ifPresent(budget -> residuals.add(BudgetResiduals.of(budget, places)));
        }
        return residuals;
    }

    private Optional<Law> refit(FitProblem problem, List<List<Run>> budgets) {
        IsoFlop analysis = IsoFlop.ofBudgets(budgets, problem.runs().size());
        return fit(problem, analysis, System.nanoTime()) instanceof Fitted fitted
                ? Optional.of(fitted.law())
                : Optional.empty();
    }

    private static List<Run> taken(List<Run> runs, int[] budget, int[] times) {
        return Arrays.stream(budget)
                .boxed()
                .flatMap(place -> Collections.nCopies(times[place], runs.get(place)).stream())
                .toList();
    }
}
