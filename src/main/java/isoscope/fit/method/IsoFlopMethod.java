package isoscope.fit.method;

import isoscope.fit.FitMethod;
import isoscope.fit.FitOutcome;
import isoscope.fit.FitOutcome.Refused;
import isoscope.fit.FitProblem;
import isoscope.fit.Refitter;
import isoscope.fit.frontier.IsoFlop;
import isoscope.fit.frontier.IsoFlop.Analysed;
import isoscope.fit.frontier.IsoFlop.Budget;
import isoscope.fit.frontier.IsoFlop.NotEnough;
import isoscope.fit.frontier.IsoFlop.Status;
import isoscope.fit.resample.Refits;
import isoscope.law.Law;
import isoscope.quantity.Series;
import java.util.List;
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
        return "Approach 2, IsoFLOP parabolas";
    }

    @Override
    public FitOutcome fit(FitProblem problem, BooleanSupplier cancelled) {
        long start = System.nanoTime();
        return switch (IsoFlop.of(problem.runs())) {
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
                    "Budgets whose loss has its minimum among the sizes tried: %d of %d; the fit needs at least %d."
                            .formatted(sound.size(), analysed.budgets().size(), MIN_VERTICES),
                    "Add smaller or larger models at the other budgets.");
        }
        return new FrontierPoints(
                        Series.from(sound, Budget::compute),
                        Series.from(sound, Budget::bestParameters),
                        Series.from(sound, Budget::bestLoss))
                .fitted(problem, id(), start);
    }

    @Override
    public Refitter refitter(FitProblem problem, Law around) {
        return Refits.plain(this, problem, around);
    }
}
