package isoscope.bench;

import isoscope.quantity.Series;
import isoscope.runs.LossCurve;
import isoscope.runs.Run;
import isoscope.runs.RunSet;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Training curves of very many steps, made up from a law with noise: L = 1.8 + 480/N^0.35 + 2,100/D^0.37, each step off
/// by a normal 2 %, seed 11.
final class ManyPoints {
    static final int CURVES = 100;
    static final int STEPS = 100_000;

    private ManyPoints() {}

    static RunSet make() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(11);
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < CURVES; i++) {
            runs.add(run(i, 1e7 * Math.pow(1_000, i / (CURVES - 1.)), random));
        }
        return new RunSet("ten million points", runs);
    }

    private static Run run(int number, double parameters, RandomGenerator random) {
        double[] steps = new double[STEPS];
        double[] tokens = new double[STEPS];
        double[] compute = new double[STEPS];
        double[] loss = new double[STEPS];
        for (int i = 0; i < STEPS; i++) {
            steps[i] = i + 1.;
            tokens[i] = 20 * parameters * (i + 1) / STEPS;
            compute[i] = 6 * parameters * tokens[i];
            double law = 1.8 + 480 / Math.pow(parameters, .35) + 2_100 / Math.pow(tokens[i], .37);
            loss[i] = law * (1 + .02 * random.nextGaussian());
        }
        LossCurve curve =
                new LossCurve(
                        Series.of(steps), Series.of(tokens), Series.of(compute), Series.of(loss));
        return new Run(
                "run-" + number,
                "",
                parameters,
                tokens[STEPS - 1],
                compute[STEPS - 1],
                loss[STEPS - 1],
                curve,
                number + 1);
    }
}
