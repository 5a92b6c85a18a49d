package isoscope.fit.method;

import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitProblem;
import isoscope.fit.FitSettings;
import isoscope.fit.Predictions;
import isoscope.runs.Run;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Places from which to search for the law of repeated data: for some R_D, each run gets the tokens its repeated ones are
/// worth, and the surface of approach 3 is fitted to that.
final class RepetitionStarts {
    /// R_D to start from; Muennighoff et al. 2023 have 15.4.
    private static final double[] REPETITIONS = {2, 10, 50};

    /// R_N to start from; Muennighoff et al. 2023 have 5.3.
    private static final double EXCESS = 5;

    /// An irreducible loss to start from where the surface has none.
    private static final double SMALL = 1e-3;

    private RepetitionStarts() {}

    static List<Map<String, Double>> of(FitProblem problem, BooleanSupplier cancelled) {
        return Arrays.stream(REPETITIONS)
                .mapToObj(repetition -> start(problem, repetition, cancelled))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Map<String, Double>> start(
            FitProblem problem, double repetition, BooleanSupplier cancelled) {
        List<Run> worth = problem.runs().stream().map(run -> worth(run, repetition)).toList();
        FitProblem plain = new FitProblem("", worth, ofSurface(problem.settings()));
        return SurfaceMethod.HUBER_LSE.fit(plain, cancelled) instanceof Fitted fitted
                ? Optional.of(with(fitted.law().card().parameters(), repetition))
                : Optional.empty();
    }

    private static Map<String, Double> with(Map<String, Double> surface, double repetition) {
        Map<String, Double> start = new HashMap<>(surface);
        start.merge("E", SMALL, Math::max);
        start.put("R_D", repetition);
        start.put("R_N", EXCESS);
        return start;
    }

    /// The run with the tokens that its repeated ones are worth.
    private static Run worth(Run run, double repetition) {
        return new Run(
                run.id(),
                run.group(),
                run.parameters(),
                worth(run.tokens(), Predictions.training(run).uniqueTokens(), repetition),
                run.compute(),
                run.loss(),
                null,
                run.line());
    }

    /// The worth of an amount of which only `full` is worth its full amount: full·(1 + R*·(1 − e^(−R/R*))) with
    /// R = amount/full − 1.
    private static double worth(double amount, double full, double decay) {
        return amount <= full
                ? amount
                : full - full * decay * Math.expm1(-(amount / full - 1) / decay);
    }

    private static FitSettings ofSurface(FitSettings settings) {
        Map<String, Double> pinned = new HashMap<>(settings.pinned());
        pinned.keySet().removeAll(List.of("R_D", "R_N"));
        return new FitSettings(settings.huberDelta(), pinned, Map.of());
    }
}
