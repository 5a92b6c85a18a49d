package isoscope.fit.check;

import isoscope.fit.FitWarning;
import isoscope.fit.frontier.IsoFlop.Budget;
import isoscope.runs.Run;
import isoscope.words.Counted;
import isoscope.words.Words;
import java.util.List;
import java.util.Optional;

/// IsoFLOP budgets whose parabola rises no more over the sizes tried than the runs scatter around it, so that its vertex
/// is anybody's guess.
final class WeakCurvature {
    private static final String CODE = "weak-curvature";

    /// Standard deviations of the scatter that the rise must exceed.
    private static final double CLEAR = 2;

    private WeakCurvature() {}

    static Optional<FitWarning> of(Review review) {
        List<Budget> weak = review.budgets().stream().filter(WeakCurvature::isWeak).toList();
        if (weak.isEmpty()) {
            return Optional.empty();
        }
        Budget first = weak.getFirst();
        List<Run> runs = weak.stream().flatMap(budget -> budget.runs().stream()).toList();
        return Optional.of(
                new FitWarning(
                        CODE,
                        Words.of(
                                "At %d of %s (%s) noise hides the parabola: at %s FLOP it rises by %.4f nats/token and the runs scatter by %.4f. Add sizes farther from the best, or repeat runs.",
                                weak.size(),
                                Counted.of(review.budgets().size(), "budget"),
                                Wording.budgets(weak.stream().map(Budget::compute).toList()),
                                Wording.compute(first.compute()),
                                rise(first),
                                scatter(first)),
                        Wording.ids(runs)));
    }

    private static boolean isWeak(Budget budget) {
        return budget.parabola().curvature() > 0 && rise(budget) < CLEAR * scatter(budget);
    }

    /// How far the parabola rises from its vertex over half the width of the sizes, in nats per token.
    private static double rise(Budget budget) {
        double half = Sampling.of(budget).halfWidth();
        return budget.parabola().curvature() * half * half;
    }

    /// The standard deviation of the runs around the parabola, in nats per token.
    private static double scatter(Budget budget) {
        double squares = 0;
        for (Run run : budget.runs()) {
            squares += Math.pow(run.loss() - budget.loss(run.parameters()), 2);
        }
        return Math.sqrt(squares / (budget.runs().size() - 3));
    }
}
