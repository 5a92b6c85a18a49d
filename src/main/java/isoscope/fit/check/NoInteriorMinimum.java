package isoscope.fit.check;

import isoscope.fit.FitWarning;
import isoscope.fit.frontier.IsoFlop.Budget;
import isoscope.fit.frontier.IsoFlop.Status;
import isoscope.runs.Run;
import isoscope.words.Counted;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// IsoFLOP budgets where the best of the sizes tried is the smallest or the largest: the optimum lies outside, and how
/// far is not known.
final class NoInteriorMinimum {
    private static final String CODE = "no-interior-minimum";

    private NoInteriorMinimum() {}

    static Optional<FitWarning> of(Review review) {
        List<Budget> open = review.budgets().stream().filter(NoInteriorMinimum::isOpen).toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        List<Run> runs = open.stream().flatMap(budget -> budget.runs().stream()).toList();
        return Optional.of(
                new FitWarning(
                        CODE,
                        Words.of(
                                "At %d of %s (%s) the best size lies at the edge of those tried, or beyond. Add %s there, or exclude these runs from IsoFLOP.",
                                open.size(),
                                Counted.of(review.budgets().size(), "budget"),
                                Wording.budgets(open.stream().map(Budget::compute).toList()),
                                missing(open)),
                        Wording.ids(runs)));
    }

    private static boolean isOpen(Budget budget) {
        Run best = best(budget);
        return budget.status() != Status.OK
                || best.parameters() <= budget.runs().getFirst().parameters()
                || best.parameters() >= budget.runs().getLast().parameters();
    }

    private static String missing(List<Budget> open) {
        List<String> missing = new ArrayList<>();
        long smaller = open.stream().filter(NoInteriorMinimum::wantsSmaller).count();
        if (smaller > 0) {
            missing.add(Words.of("smaller models"));
        }
        if (smaller < open.size()) {
            missing.add(Words.of("larger models"));
        }
        return String.join(Words.of(" and "), missing);
    }

    private static boolean wantsSmaller(Budget budget) {
        double middle =
                Math.sqrt(
                        budget.runs().getFirst().parameters()
                                * budget.runs().getLast().parameters());
        return best(budget).parameters() < middle;
    }

    private static Run best(Budget budget) {
        return budget.runs().stream().min(Comparator.comparingDouble(Run::loss)).orElseThrow();
    }
}
