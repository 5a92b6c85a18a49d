package isoscope.fit;

import isoscope.numerics.Huber;
import isoscope.numerics.Objective;
import java.util.Arrays;

/// The objective of approach 3 (Hoffmann et al. 2022, appendix D.2): the sum over runs of
/// Huber_δ(ln L − ln(E + A/N^α + B/D^β)), as a function of the logarithms of a [Candidate].
///
/// @param runs what is to be explained
/// @param huber with the δ of the problem
record HuberObjective(LogRuns runs, Huber huber) implements Objective {

    @Override
    public double at(double[] point, double[] gradient) {
        Candidate candidate = Candidate.ofLogs(point);
        Arrays.fill(gradient, 0);
        double sum = 0;
        for (int i = 0; i < runs.size(); i++) {
            double n = runs.parameters().get(i);
            double d = runs.tokens().get(i);
            double size = candidate.size() * Math.exp(-candidate.alpha() * n);
            double data = candidate.data() * Math.exp(-candidate.beta() * d);
            double fitted = candidate.irreducible() + size + data;
            double residual = runs.loss().get(i) - Math.log(fitted);
            sum += huber.loss(residual);
            double pull = -huber.slope(residual) / fitted;
            gradient[0] += pull * candidate.irreducible();
            gradient[1] += pull * size;
            gradient[2] += pull * data;
            gradient[3] -= pull * size * candidate.alpha() * n;
            gradient[4] -= pull * data * candidate.beta() * d;
        }
        return sum;
    }

    /// The objective of a candidate.
    double of(Candidate candidate) {
        double sum = 0;
        for (int i = 0; i < runs.size(); i++) {
            double fitted =
                    candidate.irreducible()
                            + candidate.size()
                                    * Math.exp(-candidate.alpha() * runs.parameters().get(i))
                            + candidate.data() * Math.exp(-candidate.beta() * runs.tokens().get(i));
            sum += huber.loss(runs.loss().get(i) - Math.log(fitted));
        }
        return sum;
    }
}
