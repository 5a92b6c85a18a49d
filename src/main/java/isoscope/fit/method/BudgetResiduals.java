package isoscope.fit.method;

import isoscope.fit.frontier.IsoFlop.Budget;
import isoscope.quantity.Series;
import isoscope.runs.Run;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// The residuals of the runs of a budget about its parabola, to be drawn anew for its sizes (Davison and Hinkley
/// 1997, section 6.2.3). The sizes of a budget are chosen, and the outer ones hold its parabola: a resample that lacks
/// one of those moves the vertex more than noise does.
///
/// @param budget whose they are
/// @param places of its runs in the problem
/// @param noise the residual of each run in nats per token, raised to what it would be did the parabola not follow the run
record BudgetResiduals(Budget budget, List<Integer> places, Series noise) {
    /// A parabola that goes through a run tells nothing of the run's noise.
    private static final double LEAST_FREE = .05;

    /// The residuals of a budget.
    static BudgetResiduals of(Budget budget, List<Integer> places) {
        double[] leverages = budget.parabola().leverages(logSizes(budget));
        double[] noise = new double[places.size()];
        double sum = 0;
        for (int i = 0; i < noise.length; i++) {
            Run run = budget.runs().get(i);
            double free = Math.max(LEAST_FREE, 1 - leverages[i]);
            noise[i] = (run.loss() - budget.loss(run.parameters())) / Math.sqrt(free);
            sum += noise[i];
        }
        double mean = sum / noise.length;
        return new BudgetResiduals(budget, places, Series.of(noise).map(value -> value - mean));
    }

    private static Series logSizes(Budget budget) {
        return Series.from(budget.runs(), run -> Math.log(run.parameters()));
    }

    /// The runs with other noise, each on the parabola but for a residual that was drawn.
    ///
    /// @param times how often each run of the problem was drawn, as many of this budget as it has
    /// @param random orders the residuals that were drawn
    List<Run> resampled(int[] times, Random random) {
        List<Double> drawn = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            drawn.addAll(Collections.nCopies(times[places.get(i)], noise.get(i)));
        }
        Collections.shuffle(drawn, random);
        List<Run> resampled = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Run run = budget.runs().get(i);
            double loss = budget.loss(run.parameters()) + drawn.get(i);
            resampled.add(run.reaching(run.tokens(), run.compute(), loss));
        }
        return resampled;
    }

    /// Whether no residual is so large that a loss could come out at zero or below.
    boolean isSound() {
        return budget.runs().stream()
                .allMatch(run -> budget.loss(run.parameters()) + noise.min() > 0);
    }
}
