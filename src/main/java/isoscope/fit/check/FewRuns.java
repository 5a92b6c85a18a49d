package isoscope.fit.check;

import isoscope.fit.Distinct;
import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitWarning;
import isoscope.fit.frontier.ComputeBudgets;
import isoscope.quantity.Series;
import isoscope.runs.Run;
import isoscope.words.Counted;
import isoscope.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Enough runs for a fit, but hardly enough to test it: the law bends to their noise.
final class FewRuns {
    private static final String CODE = "few-runs";

    /// Runs a fitted constant below which the spread of the residuals says little.
    private static final int RUNS_A_CONSTANT = 3;

    /// IsoFLOP budgets that published work takes at least.
    private static final int BUDGETS = 5;

    /// Different sizes, or tokens, with which a power law and a floor leave nothing to check them by.
    private static final int BARELY = 3;

    /// Share of the runs that must lie on budgets for these to be meant.
    private static final double NEARLY_ALL = .9;

    private FewRuns() {}

    static Optional<FitWarning> of(Review review) {
        return review.fitted()
                .flatMap(fitted -> review.isIsoFlop() ? budgets(review) : runs(review, fitted));
    }

    private static Optional<FitWarning> budgets(Review review) {
        int sound = review.soundBudgets().size();
        return sound >= BUDGETS
                ? Optional.empty()
                : warn(
                        Words.of(
                                "The power laws rest on only %s with a measured best size. Add budgets: five or more "
                                        + "over two decades of compute.",
                                Counted.of(sound, "budget")));
    }

    private static Optional<FitWarning> runs(Review review, Fitted fitted) {
        Map<String, Double> constants = fitted.law().card().parameters();
        int fittedOnes =
                Math.toIntExact(
                        constants.keySet().stream()
                                .filter(name -> !fitted.settings().pinned().containsKey(name))
                                .count());
        int runs = review.runs().size();
        int enough = RUNS_A_CONSTANT * fittedOnes;
        return runs < enough
                ? warn(
                        Words.of(
                                "%s have to determine %s, so the law follows their noise. Add runs (at least %d in "
                                        + "all), or pin a constant that you know.",
                                Counted.of(runs, "run"),
                                Counted.of(fittedOnes, "fitted constant"),
                                enough))
                : sides(review);
    }

    private static Optional<FitWarning> sides(Review review) {
        if (review.surface().isEmpty()) {
            return Optional.empty();
        }
        return barely(Series.from(review.runs(), Run::parameters), Words.of("model sizes"))
                .or(() ->
                        barely(
                                Series.from(review.runs(), Run::tokens),
                                Words.of("numbers of tokens")))
                .or(() -> fewBudgets(review.runs()));
    }

    /// On one or two budgets sizes and tokens of a budget go together, and little tells their effects apart.
    private static Optional<FitWarning> fewBudgets(List<Run> runs) {
        List<List<Run>> budgets = ComputeBudgets.among(runs, BARELY);
        int on = budgets.stream().mapToInt(List::size).sum();
        return budgets.size() > 2 || on < NEARLY_ALL * runs.size()
                ? Optional.empty()
                : warn(
                        budgets.size() == 1
                                ? Words.of(
                                        "The runs lie on 1 compute budget, which says little about how loss falls "
                                                + "with compute. Add runs at other budgets: five or more over two "
                                                + "decades.")
                                : Words.of(
                                        "The runs lie on only 2 compute budgets, which says little about how loss "
                                                + "falls with compute. Add runs at other budgets: five or more "
                                                + "over two decades."));
    }

    private static Optional<FitWarning> barely(Series values, String what) {
        return Distinct.count(values) > BARELY
                ? Optional.empty()
                : warn(
                        Words.of(
                                "Only %d different %s determine an exponent and its coefficient, which leaves "
                                        + "nothing to test them with. Add runs of other %s.",
                                Distinct.count(values), what, what));
    }

    private static Optional<FitWarning> warn(String message) {
        return Optional.of(new FitWarning(CODE, message));
    }
}
