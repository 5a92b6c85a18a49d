package isoscope.fit.form;

import isoscope.fit.form.Projection.Trial;
import isoscope.numerics.Minimum;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.HaltonSequenceGenerator;

/// Finds the lowest place: trials that fill the ranges of the unknowns evenly, and descents from the best of them that
/// are gone on with from the lowest ends.
///
/// @param problem that is solved
record GlobalSearch(FormProblem problem) {
    private static final int TRIALS_A_DIMENSION = 256;
    private static final int MOST_TRIALS = 2048;
    private static final int MOST_TRIAL_RUNS = 150;
    private static final int ROUGH = 24;
    private static final int ROUGH_STEPS = 25;
    private static final int CLOSER = 6;
    private static final int CLOSER_STEPS = 100;
    private static final int LAST = 3;
    private static final int LAST_STEPS = 1000;

    /// Share of the range of starts within which trials are of one valley.
    private static final double NEAR = .15;

    /// Ratio of sums within which ends are of one valley.
    private static final double SAME = 1 + 1e-6;

    private static final Comparator<Minimum> LOWEST_FIRST =
            Comparator.comparingDouble(Minimum::value);

    /// The lowest ends, the lowest first; none where no trial has a predicted loss for each run.
    ///
    /// @param given further places to begin at
    List<Minimum> ends(List<double[]> given, BooleanSupplier cancelled) {
        List<double[]> starts = new ArrayList<>(given);
        starts.addAll(trials(cancelled));
        return descents(starts, cancelled);
    }

    /// The ends of descents from some places alone.
    List<Minimum> descents(List<double[]> starts, BooleanSupplier cancelled) {
        Residuals residuals = new Residuals(problem, problem.data().weights().toArray());
        Marquardt descent = new Marquardt(problem, residuals);
        List<Minimum> rough =
                starts.stream()
                        .map(start -> descent.minimise(start, ROUGH_STEPS, cancelled))
                        .filter(end -> Double.isFinite(end.value()))
                        .sorted(LOWEST_FIRST)
                        .toList();
        List<Minimum> closer =
                different(rough).stream()
                        .limit(CLOSER)
                        .map(end -> onward(descent, end, CLOSER_STEPS, cancelled))
                        .sorted(LOWEST_FIRST)
                        .toList();
        return different(closer).stream()
                .limit(LAST)
                .map(end -> onward(descent, end, LAST_STEPS, cancelled))
                .map(end -> atInfinity(descent, residuals, end, cancelled))
                .sorted(LOWEST_FIRST)
                .toList();
    }

    /// The end with the unknowns infinite of which no run tells more than that they are large, where that is no worse.
    private Minimum atInfinity(
            Marquardt descent, Residuals residuals, Minimum end, BooleanSupplier cancelled) {
        double[] point = end.point().toArray();
        residuals.sum(point);
        int[] infinite = IntStream.range(0, point.length).filter(residuals::isAsInfinite).toArray();
        for (int j : infinite) {
            point[j] = problem.unknowns().get(j).range().high();
        }
        if (infinite.length == 0) {
            return end;
        }
        Minimum there = descent.minimise(point, LAST_STEPS, cancelled);
        return there.value() <= end.value() ? there : end;
    }

    private static Minimum onward(
            Marquardt descent, Minimum end, int most, BooleanSupplier cancelled) {
        return end.converged() ? end : descent.minimise(end.point().toArray(), most, cancelled);
    }

    private static List<Minimum> different(List<Minimum> ends) {
        List<Minimum> different = new ArrayList<>();
        for (Minimum end : ends) {
            if (different.isEmpty() || end.value() > SAME * different.getLast().value()) {
                different.add(end);
            }
        }
        return different;
    }

    /// The best trials that are not near a better one.
    private List<double[]> trials(BooleanSupplier cancelled) {
        Projection projection =
                new Projection(problem.with(problem.data().thinned(MOST_TRIAL_RUNS)));
        int linear = problem.linear();
        int dimensions = problem.unknowns().size() - linear;
        List<Trial> trials = new ArrayList<>();
        List<double[]> shares = shares(dimensions);
        for (int i = 0; i < shares.size() && !cancelled.getAsBoolean(); i++) {
            double[] point = new double[problem.unknowns().size()];
            for (int j = 0; j < dimensions; j++) {
                point[linear + j] = problem.unknowns().get(linear + j).start(shares.get(i)[j]);
            }
            trials.add(projection.complete(point));
        }
        return apart(
                trials.stream()
                        .filter(trial -> Double.isFinite(trial.sum()))
                        .sorted(Comparator.comparingDouble(Trial::sum))
                        .map(trial -> trial.point().toArray())
                        .toList());
    }

    private static List<double[]> shares(int dimensions) {
        if (dimensions == 0) {
            return List.of(new double[0]);
        }
        HaltonSequenceGenerator sequence = new HaltonSequenceGenerator(dimensions);
        List<double[]> shares = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_TRIALS, TRIALS_A_DIMENSION * dimensions); i++) {
            shares.add(sequence.nextVector());
        }
        return shares;
    }

    private List<double[]> apart(List<double[]> points) {
        List<double[]> apart = new ArrayList<>();
        for (double[] point : points) {
            if (apart.size() < ROUGH && apart.stream().noneMatch(other -> isNear(point, other))) {
                apart.add(point);
            }
        }
        return apart;
    }

    private boolean isNear(double[] point, double[] other) {
        for (int j = problem.linear(); j < point.length; j++) {
            Unknown unknown = problem.unknowns().get(j);
            double width = unknown.starts().high() - unknown.starts().low();
            if (Math.abs(point[j] - other[j]) > NEAR * width) {
                return false;
            }
        }
        return true;
    }
}
