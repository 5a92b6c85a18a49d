package isoscope.fit.surface;

import isoscope.numerics.Bfgs;
import isoscope.numerics.Huber;
import isoscope.numerics.Minimum;
import isoscope.numerics.Objective;
import isoscope.runs.Run;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// The objective of approach 3 written down plainly, in the logarithms of E, A′, B′, α and β with size and data measured
/// from 1e9, and a brute-force search for its least: what the program's own search is held against.
record PlainMisfit(List<Run> runs, Huber huber) implements Objective {
    private static final double UNIT = 1e9;

    @Override
    public double at(double[] logs, double[] gradient) {
        double e = Math.exp(logs[0]);
        double alpha = Math.exp(logs[3]);
        double beta = Math.exp(logs[4]);
        Arrays.fill(gradient, 0);
        double sum = 0;
        for (Run run : runs) {
            double n = Math.log(run.parameters() / UNIT);
            double d = Math.log(run.tokens() / UNIT);
            double size = Math.exp(logs[1] - alpha * n);
            double data = Math.exp(logs[2] - beta * d);
            double fitted = e + size + data;
            double residual = Math.log(run.loss() / fitted);
            sum += huber.loss(residual);
            double pull = -huber.slope(residual) / fitted;
            gradient[0] += pull * e;
            gradient[1] += pull * size;
            gradient[2] += pull * data;
            gradient[3] -= pull * size * alpha * n;
            gradient[4] -= pull * data * beta * d;
        }
        return sum;
    }

    /// The least value that descents from so many random starts end at.
    double bruteForce(int starts, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Bfgs bfgs = new Bfgs(600, 1e-10);
        double lowest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < starts; i++) {
            double[] start = {
                Math.log(random.nextDouble(.05, 3)),
                Math.log(random.nextDouble(.02, 1.5)),
                Math.log(random.nextDouble(.02, 1.5)),
                random.nextDouble(Math.log(.04), Math.log(1.6)),
                random.nextDouble(Math.log(.04), Math.log(1.6))
            };
            Minimum minimum = bfgs.minimise(this, start, () -> false);
            lowest = Math.min(lowest, minimum.value());
        }
        return lowest;
    }
}
