package isoscope.fit;

import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.IsoFlop.Analysed;
import isoscope.fit.IsoFlop.Budget;
import isoscope.fit.IsoFlop.Status;
import isoscope.law.ChinchillaSurface;
import isoscope.law.Law;
import isoscope.law.ScalingLaw;
import isoscope.runs.Run;
import java.util.List;
import java.util.Optional;

/// What the checks look at.
///
/// @param problem that was, or is to be, fitted
/// @param fitted what was found, if something was
/// @param budgets the IsoFLOP budgets of the runs; none where the runs are not arranged so
record Review(FitProblem problem, Optional<Fitted> fitted, List<Budget> budgets) {
    /// The id of the method that rests on budgets.
    private static final String ISOFLOP = "isoflop";

    /// Share of the runs that must lie on budgets for these to be meant: random runs have a quarter there.
    private static final double ON_BUDGET = .5;

    /// Copies the list.
    Review {
        budgets = List.copyOf(budgets);
    }

    /// Looks at a problem and at what was found for it.
    static Review of(FitProblem problem, Optional<Fitted> fitted) {
        boolean always = fitted.filter(Review::isIsoFlop).isPresent();
        return new Review(problem, fitted, budgets(problem.runs(), always));
    }

    /// Every run that counts in the fit.
    List<Run> runs() {
        return problem.runs();
    }

    /// The law, if one was found.
    Optional<Law> law() {
        return fitted.map(Fitted::law);
    }

    /// Whether the law rests on IsoFLOP budgets.
    boolean isIsoFlop() {
        return fitted.filter(Review::isIsoFlop).isPresent();
    }

    /// The law's surface L = E + A/N^α + B/D^β, if it has that form.
    Optional<ChinchillaSurface> surface() {
        return fitted.flatMap(Fitted::scalingLaw)
                .flatMap(ScalingLaw::surface)
                .flatMap(surface ->
                        surface instanceof ChinchillaSurface chinchilla
                                ? Optional.of(chinchilla)
                                : Optional.empty());
    }

    /// The budgets whose best size was measured.
    List<Budget> soundBudgets() {
        return budgets.stream().filter(budget -> budget.status() == Status.OK).toList();
    }

    private static boolean isIsoFlop(Fitted fitted) {
        return fitted.method().equals(ISOFLOP);
    }

    private static List<Budget> budgets(List<Run> runs, boolean always) {
        return IsoFlop.of(runs) instanceof Analysed analysed
                        && (always || analysed.runsOffBudget() <= ON_BUDGET * runs.size())
                ? analysed.budgets()
                : List.of();
    }
}
