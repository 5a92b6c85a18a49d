package isoscope.fit.surface;

import isoscope.numerics.BoxNewton;
import isoscope.numerics.Expansion;
import isoscope.numerics.Minimum;
import isoscope.quantity.Series;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Goes down to the nearest least misfit, by Newton's method on the exact objective. Where a term has shrunk to nothing
/// on the way, every exponent is asked whether the term would help with it, and the descent goes on from the one with
/// which it would help most.
///
/// @param runs to be explained
/// @param misfit to be made least
/// @param limits of the parameters
/// @param box the same for the numbers of a candidate
/// @param cancelled asked at each step whether to stop
record Descent(
        LogRuns runs,
        Misfit misfit,
        SurfaceLimits limits,
        SurfaceBox box,
        BooleanSupplier cancelled) {
    private static final int MAX_ITERATIONS = 500;
    private static final double TOLERANCE = 1e-12;

    /// The amount that a term of nothing begins with.
    private static final double SMALL_START = 1e-3;

    /// Exponents that are asked.
    private static final int EXPONENTS = 24;

    /// The least misfit below a candidate; empty when the search did not settle.
    Optional<Optimum> from(Candidate start) {
        SurfaceObjective objective = new SurfaceObjective(runs, misfit);
        double[] point = start.point();
        point[SurfaceLimits.A] = Math.max(SMALL_START, point[SurfaceLimits.A]);
        point[SurfaceLimits.B] = Math.max(SMALL_START, point[SurfaceLimits.B]);
        Minimum lowest = minimise(objective, point);
        lowest = regrown(objective, lowest, SurfaceLimits.A, SurfaceLimits.ALPHA);
        lowest = regrown(objective, lowest, SurfaceLimits.B, SurfaceLimits.BETA);
        return lowest.converged()
                ? Optional.of(
                        new Optimum(
                                Candidate.of(lowest),
                                runs,
                                limits,
                                objective.reported(lowest.value())))
                : Optional.empty();
    }

    private Minimum minimise(SurfaceObjective objective, double[] point) {
        return new BoxNewton(box.low(), box.high(), MAX_ITERATIONS, TOLERANCE)
                .minimise(objective, point, cancelled);
    }

    private Minimum regrown(SurfaceObjective objective, Minimum minimum, int amount, int exponent) {
        double[] point = minimum.point().toArray();
        if (limits.isPinned(amount) || point[amount] > SMALL_START * SMALL_START) {
            return minimum;
        }
        Expansion expansion = new Expansion(point.length);
        double steepest = 0;
        double best = Double.NaN;
        for (double candidate : exponents(exponent).toArray()) {
            point[exponent] = candidate;
            objective.expand(point, expansion);
            if (expansion.gradient()[amount] < steepest) {
                steepest = expansion.gradient()[amount];
                best = candidate;
            }
        }
        if (Double.isNaN(best)) {
            return minimum;
        }
        point[amount] = SMALL_START;
        point[exponent] = best;
        Minimum again = minimise(objective, point);
        return again.converged() && again.value() < minimum.value() ? again : minimum;
    }

    private Series exponents(int exponent) {
        return limits.isPinned(exponent)
                ? Series.of(box.low().get(exponent))
                : Series.logSpaced(box.low().get(exponent), box.high().get(exponent), EXPONENTS);
    }
}
