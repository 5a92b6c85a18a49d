package isoscope.plan.design;

import isoscope.law.ComputeAllocation;
import isoscope.numerics.Information;
import isoscope.plan.Conditions;
import isoscope.plan.PlanLaw;
import isoscope.plan.PlanRefused;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Ranks runs by how much each narrows the interval of the best size of a budget, for its cost (sequential design, Chaloner and
/// Verdinelli 1995). Variances are those of least squares of log-losses with the law at hand, so the size of the noise does not
/// matter; a run comes first whose cut of the logarithm of the variance is largest for a FLOP, and then again beside it.
final class NextRuns {
    private final PlanLaw law;
    private final double compute;
    private final Sensitivity sensitivity;
    private final double[] target;
    private final Information known;

    private NextRuns(PlanLaw law, List<ComputeAllocation> given, double compute) {
        this.law = law;
        this.compute = compute;
        sensitivity = new Sensitivity(law);
        target = sensitivity.of(moved -> moved.best(compute, Conditions.NONE).parameters());
        known = new Information(target.length);
        given.forEach(run -> known.add(slopes(run.parameters(), run.tokens())));
    }

    /// A run that is not ranked yet.
    private static final class Candidate {
        private final DesignedRun run;
        private final double[] slopes;

        Candidate(DesignedRun run, double[] slopes) {
            this.run = run;
            this.slopes = slopes;
        }
    }

    /// The best of them.
    ///
    /// @param variance of ln N* after it
    private record Best(Candidate candidate, double variance) {}

    /// The runs, the most worth first, each with its gain.
    ///
    /// @param given sizes and tokens of the runs that there are
    /// @param compute the budget of whose best size the interval is
    /// @throws PlanRefused where the law or the runs cannot tell
    static List<DesignedRun> ranked(
            PlanLaw law, List<DesignedRun> runs, List<ComputeAllocation> given, double compute)
            throws PlanRefused {
        if (!law.isLeastLoss()) {
            throw new PlanRefused(
                    Words.of(
                            "The best sizes of %s do not minimise a loss, so losses of runs cannot determine them. "
                                    + "Use a law with a loss over N and D, such as a fit of the runs.",
                            law.law().id()));
        }
        return new NextRuns(law, given, compute).ranked(runs);
    }

    private double[] slopes(double parameters, double tokens) {
        return sensitivity.of(moved -> moved.loss(parameters, tokens, Conditions.NONE));
    }

    private List<DesignedRun> ranked(List<DesignedRun> runs) throws PlanRefused {
        List<Candidate> left = new ArrayList<>();
        runs.forEach(run ->
                left.add(new Candidate(run, slopes(run.run().parameters(), run.run().tokens()))));
        double first = variance();
        double before = first;
        List<DesignedRun> ranked = new ArrayList<>();
        while (!left.isEmpty()) {
            Best best = best(left, before);
            Gain gain =
                    new Gain(
                            compute,
                            1 - Math.sqrt(best.variance / before),
                            Math.sqrt(best.variance / first));
            ranked.add(best.candidate.run.gaining(gain));
            left.remove(best.candidate);
            known.add(best.candidate.slopes);
            before = best.variance;
        }
        return ranked;
    }

    /// Of ln N*, by what is known.
    private double variance() throws PlanRefused {
        Optional<double[]> solution = known.solve(target);
        if (solution.isEmpty()) {
            throw new PlanRefused(
                    Words.of(
                            "The given runs cannot separate the constants of %s, so there is no interval to narrow. "
                                    + "Train a sweep over several sizes and token counts first.",
                            law.law().id()));
        }
        return Information.dot(target, solution.get());
    }

    /// After a run the variance is less by (gᵀM⁻¹c)²/(1 + gᵀM⁻¹g) (Sherman and Morrison 1950).
    private Best best(List<Candidate> left, double variance) {
        double[] solved = known.solve(target).orElseThrow();
        Best best = new Best(left.getFirst(), variance);
        double most = -1;
        for (Candidate candidate : left) {
            double common = Information.dot(candidate.slopes, solved);
            double own =
                    Information.dot(candidate.slopes, known.solve(candidate.slopes).orElseThrow());
            double after = variance - common * common / (1 + own);
            double worth = Math.log(variance / after) / candidate.run.run().budget();
            if (worth > most) {
                most = worth;
                best = new Best(candidate, after);
            }
        }
        return best;
    }
}
