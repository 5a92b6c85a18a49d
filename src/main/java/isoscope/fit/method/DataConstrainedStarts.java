package isoscope.fit.method;

import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitProblem;
import isoscope.fit.FitSettings;
import isoscope.fit.Predictions;
import isoscope.law.ChinchillaSurface;
import isoscope.law.Law;
import isoscope.numerics.Minimum;
import isoscope.quantity.Series;
import isoscope.runs.Run;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Places from which to search for the data-constrained law: for some R_D*, each run gets the tokens its repeated ones
/// are worth, and the surface of approach 3 is fitted to that.
final class DataConstrainedStarts {
    /// R_D* to start from; Muennighoff et al. 2023 have 15.4.
    private static final double[] REPETITIONS = {2, 10, 50};

    /// R_N* to start from; Muennighoff et al. 2023 have 5.3.
    private static final double EXCESS = 5;

    /// Decays that are infinite start here.
    private static final double LARGE = 1e3;

    /// Where a descent begins whose surface has no irreducible loss.
    private static final double SMALL_START = 1e-3;

    private DataConstrainedStarts() {}

    /// Logarithms of E, A, B, α, β, R_D* and R_N*.
    static List<double[]> of(FitProblem problem, BooleanSupplier cancelled) {
        Optional<Law> near = problem.near().filter(DataConstrained::isOwn);
        if (near.isPresent()) {
            return List.of(logs(near.get()));
        }
        return Arrays.stream(REPETITIONS)
                .mapToObj(repetition -> start(problem, repetition, cancelled))
                .flatMap(Optional::stream)
                .toList();
    }

    /// A law, and the valleys that lie elsewhere: as many as there are decays to tell them apart.
    static List<double[]> ofValleys(Law law, List<Minimum> valleys) {
        List<double[]> starts = new ArrayList<>();
        starts.add(logs(law));
        valleys.stream()
                .filter(valley -> TwoValleys.isElsewhere(valley.point(), law))
                .limit(1)
                .map(valley -> within(valley.point()))
                .forEach(starts::add);
        return starts;
    }

    private static double[] within(Series logs) {
        double[] start = logs.toArray();
        start[0] = Math.max(start[0], Math.log(SMALL_START));
        start[5] = Math.min(start[5], Math.log(LARGE));
        start[6] = Math.min(start[6], Math.log(LARGE));
        return start;
    }

    private static Optional<double[]> start(
            FitProblem problem, double repetition, BooleanSupplier cancelled) {
        List<Run> worth = problem.runs().stream().map(run -> worth(run, repetition)).toList();
        FitProblem plain = new FitProblem("", worth, ofSurface(problem.settings()));
        return new HuberLse().fit(plain, cancelled) instanceof Fitted fitted
                ? ChinchillaSurface.of(fitted.law())
                        .map(surface -> logs(surface, repetition, EXCESS))
                : Optional.empty();
    }

    /// The run with the tokens that its repeated ones are worth.
    private static Run worth(Run run, double repetition) {
        double unique = Predictions.training(run).uniqueTokens();
        double tokens = worth(run.tokens(), unique, repetition);
        return new Run(
                run.id(),
                run.group(),
                run.parameters(),
                tokens,
                run.compute(),
                run.loss(),
                null,
                run.line());
    }

    /// What an amount is worth of which only `full` is worth its full amount: full·(1 + R*·(1 − e^(−R/R*))) with
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

    private static double[] logs(Law law) {
        return logs(ChinchillaSurface.ofConstants(law), law.constant("R_D"), law.constant("R_N"));
    }

    private static double[] logs(ChinchillaSurface surface, double repetition, double excess) {
        return new double[] {
            Math.log(Math.max(surface.irreducible(), SMALL_START)),
            Math.log(surface.a()),
            Math.log(surface.b()),
            Math.log(surface.alpha()),
            Math.log(surface.beta()),
            Math.log(Math.min(repetition, LARGE)),
            Math.log(Math.min(excess, LARGE))
        };
    }
}
