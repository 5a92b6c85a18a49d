package isoscope.fit;

import isoscope.law.Law;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// A way to find the law behind runs. Methods are stateless, so one instance serves every thread.
public interface FitMethod {
    /// The stable name used on the command line, such as `huber-lse`.
    String id();

    /// The name people know it by, such as "Approach 3, Huber on log-residuals".
    String title();

    /// The same in a few words, where there is no room for more.
    default String shortTitle() {
        return title();
    }

    /// The names of the constants it fits, as on the law's card. Of the settings, pins and bounds of other names do not
    /// count.
    List<String> parameters();

    /// Whether its laws split compute, so that charts can show them. Laws that do not are for comparison only.
    default boolean splits() {
        return true;
    }

    /// Whether it sums Huber's losses, so that the delta of the settings matters to it.
    default boolean usesHuberDelta() {
        return false;
    }

    /// Whether it looks at each compute budget by itself, so that resamples should keep the number of runs of each.
    default boolean restsOnBudgets() {
        return false;
    }

    /// Fits. The same problem always gives the same law.
    ///
    /// @param cancelled asked now and then whether to stop
    FitOutcome fit(FitProblem problem, BooleanSupplier cancelled);

    /// Prepares to fit the runs of a problem again and again, each taken another number of times.
    ///
    /// @param around the law of the problem itself, from which each refit starts
    Refitter refitter(FitProblem problem, Law around);

    /// Prepares, once for all threads, what each of them makes its refitter from.
    ///
    /// @param cancelled asked now and then whether to stop
    default Supplier<Refitter> refitters(
            FitProblem problem, Law around, BooleanSupplier cancelled) {
        return () -> refitter(problem, around);
    }

    /// The same for resamples that keep the number of runs of each compute budget.
    default Refitter withinBudgets(FitProblem problem, Law around) {
        return refitter(problem, around);
    }

    /// Whether resamples within budgets are of residuals, not of runs.
    default boolean drawsResiduals(FitProblem problem) {
        return false;
    }
}
