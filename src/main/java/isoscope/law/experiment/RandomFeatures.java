package isoscope.law.experiment;

import isoscope.law.Variable;
import isoscope.law.experiment.Outcome.Line;
import isoscope.law.experiment.Outcome.Measure;
import isoscope.law.experiment.Outcome.Told;
import isoscope.quantity.QuantityFormat;
import isoscope.quantity.Series;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.stat.regression.SimpleRegression;

/// Random features of data whose spectrum is a power law (Maloney, Roberts and Sully 2022): a linear target is learned from P
/// random features and T samples, and the loss on new data falls as a power of P until T binds.
final class RandomFeatures implements Experiment {
    private static final int LATENT = 256;
    private static final int[] SIZES = {4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192};

    /// A slope is told of at least so many sizes.
    private static final int FEWEST = 3;

    private static final Variable EXPONENT =
            new Variable("a", Words.key("exponent of the spectrum"), "", .2, 2, .8);
    private static final Variable SAMPLES = new Variable("T", "samples", "samples", 32, 256, 256);

    @Override
    public String id() {
        return "random-features";
    }

    @Override
    public String name() {
        return Words.of("Random features");
    }

    @Override
    public String source() {
        return Words.of("Model of Maloney, Roberts and Sully 2022, arXiv:2210.16859");
    }

    @Override
    public String says() {
        return Words.of(
                "A power law of the loss comes out of a model that knows none: the variance of the data falls as"
                        + " i^−(1+a) from one direction to the next, a linear target is learned from P random"
                        + " features of T samples, and the loss on new data falls about as P^−a. Near P = T it"
                        + " rises, and beyond it the samples bind. Every point is one regression, drawn and solved"
                        + " now.");
    }

    @Override
    public List<Variable> variables() {
        return List.of(EXPONENT, SAMPLES);
    }

    @Override
    public boolean isRandom() {
        return true;
    }

    @Override
    public Outcome run(Map<String, Double> values, long seed, BooleanSupplier cancelled) {
        double exponent = EXPONENT.in(values);
        int samples = (int) Math.round(SAMPLES.in(values));
        double[] deviations = new double[LATENT];
        for (int i = 0; i < LATENT; i++) {
            deviations[i] = Math.pow(i + 1, -(1 + exponent) / 2);
        }
        var random = new SplittableRandom(seed);
        RealMatrix data = Matrices.scaled(Matrices.gaussian(samples, LATENT, random), deviations);
        RealVector target = Matrices.gaussian(LATENT, random);
        RealVector seen = data.operate(target);
        List<double[]> points = new ArrayList<>();
        for (int size : SIZES) {
            if (cancelled.getAsBoolean()) {
                break;
            }
            RealMatrix features = Matrices.gaussian(size, LATENT, random);
            RealVector learned = Matrices.regression(data.multiply(features.transpose()), seen);
            RealVector missed = target.subtract(features.preMultiply(learned));
            points.add(new double[] {size, loss(missed, deviations) / loss(target, deviations)});
        }
        return outcome(points, exponent, samples);
    }

    /// The mean square of what is missed on new data.
    private static double loss(RealVector missed, double[] deviations) {
        double sum = 0;
        for (int i = 0; i < deviations.length; i++) {
            double part = deviations[i] * missed.getEntry(i);
            sum += part * part;
        }
        return sum;
    }

    private static Outcome outcome(List<double[]> points, double exponent, int samples) {
        SimpleRegression slope = new SimpleRegression();
        for (double[] point : points) {
            if (point[0] <= samples / 4.0) {
                slope.addData(Math.log(point[0]), Math.log(point[1]));
            }
        }
        Series sizes = Series.from(points, point -> point[0]);
        double level = points.isEmpty() ? Double.NaN : points.getFirst()[1];
        List<Line> lines =
                List.of(
                        new Line(
                                Words.of("loss on new data"),
                                sizes,
                                Series.from(points, point -> point[1])),
                        new Line(
                                "P^" + QuantityFormat.constant(-exponent),
                                sizes,
                                sizes.map(
                                        size -> level * Math.pow(size / sizes.get(0), -exponent))));
        return new Outcome(
                new Measure(Words.of("features P"), ""),
                new Measure(Words.of("loss on new data"), Words.of("of that without features")),
                lines,
                List.of(
                        new Told(Words.of("Exponent of the spectrum, a"), exponent),
                        new Told(
                                Words.of("Exponent of the loss up to T/4 features"),
                                slope.getN() < FEWEST ? Double.NaN : -slope.getSlope())));
    }
}
