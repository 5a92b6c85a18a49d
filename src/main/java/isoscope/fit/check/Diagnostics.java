package isoscope.fit.check;

import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitProblem;
import isoscope.fit.FitWarning;
import isoscope.law.ScalingLaw;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Warnings to a reader of a fit, about its runs and about itself; one small class a check.
public final class Diagnostics {
    private static final List<Check> BROKEN_RUNS =
            List.of(
                    ComputeMismatch::of,
                    RepeatedData::of,
                    DivergedRuns::of,
                    UnfinishedSchedules::of);
    private static final List<Check> LAW =
            List.of(LimitedByOther::of, FewRuns::of, AtBound::of, FlatRidge::of);
    private static final List<Check> SUSPICIOUS_RUNS =
            List.of(ExactDuplicates::of, Outliers::of, NearDuplicates::of);
    private static final List<Check> BUDGETS =
            List.of(
                    NoInteriorMinimum::of,
                    WeakCurvature::of,
                    WideSampling::of,
                    OffCentreSampling::of);

    private Diagnostics() {}

    /// One thing to look at.
    @FunctionalInterface
    private interface Check {
        Optional<FitWarning> look(Review review);
    }

    /// The warnings about the runs alone, the gravest first; also where no law can be fitted to them.
    public static List<FitWarning> before(FitProblem problem) {
        return look(Review.of(problem, Optional.empty()));
    }

    /// The warnings about a problem and the law that was found for it, the gravest first.
    public static List<FitWarning> of(FitProblem problem, Fitted fitted) {
        return look(Review.of(problem, Optional.of(fitted)));
    }

    /// The warning about a law far from the runs it was measured on.
    ///
    /// @param compute C in FLOP, above zero
    public static Optional<FitWarning> extrapolation(ScalingLaw law, double compute) {
        return Extrapolation.of(law.card(), compute);
    }

    /// Warnings about runs before approach 2 is used on them, beside those of any fit.
    public static List<FitWarning> ofBudgets(FitProblem problem) {
        Review review = Review.of(problem, Optional.empty());
        return Stream.concat(findings(review), look(review, Stream.of(BUDGETS))).toList();
    }

    /// Warnings about the runs alone, whatever is fitted to them.
    public static List<FitWarning> ofData(FitProblem problem) {
        return findings(Review.of(problem, Optional.empty())).toList();
    }

    /// All warnings: the findings of the data checks first, for they explain much of the rest.
    private static List<FitWarning> look(Review review) {
        return Stream.concat(findings(review), look(review, order(review))).toList();
    }

    private static Stream<FitWarning> findings(Review review) {
        return review.findings().stream()
                .map(found -> new FitWarning(found.code(), found.message(), found.runs()));
    }

    private static Stream<FitWarning> look(Review review, Stream<List<Check>> checks) {
        return checks.flatMap(List::stream).flatMap(check -> check.look(review).stream());
    }

    private static Stream<List<Check>> order(Review review) {
        return review.isIsoFlop()
                ? Stream.of(BROKEN_RUNS, BUDGETS, LAW, SUSPICIOUS_RUNS)
                : Stream.of(BROKEN_RUNS, LAW, SUSPICIOUS_RUNS);
    }
}
