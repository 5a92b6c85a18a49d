package isoscope.law.experiment;

import isoscope.law.Variable;
import isoscope.law.experiment.Outcome.Line;
import isoscope.law.experiment.Outcome.Measure;
import isoscope.law.experiment.Outcome.Told;
import isoscope.quantity.Series;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/// Pruning by magnitude in rounds, as in Frankle and Carbin 2018, on a linear model: fit, drop the smallest weights, fit the
/// rest again.
final class PruningRounds implements Experiment {
    private static final int WEIGHTS = 120;
    private static final int SAMPLES = 200;
    private static final double NEIGHBOURS = .9;

    private static final Variable SHARE =
            new Variable("share", Words.key("share dropped a round"), "", .05, .5, .2);
    private static final Variable NOISE =
            new Variable("noise", Words.key("noise of the targets"), "", .01, 1, .3);

    @Override
    public String id() {
        return "pruning-rounds";
    }

    @Override
    public String name() {
        return Words.of("Pruning in rounds");
    }

    @Override
    public String source() {
        return Words.of(
                "Procedure of Frankle and Carbin 2018, arXiv:1803.03635, on a linear model of ours");
    }

    @Override
    public String says() {
        return Words.of(
                "A linear model of 120 weights, whose inputs resemble their neighbours and of whose true weights a few"
                        + " matter, is fitted to 200 samples. Each round drops a share of the weights that are"
                        + " left, those of least magnitude, and fits the rest again; beside it all are dropped at"
                        + " once, or at random. After k rounds of 20 %% there are 0.8^k of the weights.");
    }

    @Override
    public List<Variable> variables() {
        return List.of(SHARE, NOISE);
    }

    @Override
    public boolean isRandom() {
        return true;
    }

    @Override
    public Outcome run(Map<String, Double> values, long seed, BooleanSupplier cancelled) {
        double share = SHARE.in(values);
        var random = new SplittableRandom(seed);
        RealMatrix inputs = inputs(random);
        RealVector truth = new ArrayRealVector(WEIGHTS);
        for (int i = 0; i < WEIGHTS; i++) {
            truth.setEntry(i, random.nextInt(8) == 0 ? random.nextGaussian() : 0);
        }
        RealVector targets =
                inputs.operate(truth)
                        .add(Matrices.gaussian(SAMPLES, random).mapMultiply(NOISE.in(values)));
        Pruning pruning =
                new Pruning(
                        inputs.transpose().multiply(inputs), inputs.preMultiply(targets), truth);
        double[] order = random.doubles(WEIGHTS).toArray();
        RealVector first = pruning.fitted(all());
        List<Integer> sizes = sizes(share);
        return new Outcome(
                new Measure(Words.of("weights left"), ""),
                new Measure(Words.of("error on new data"), Words.of("of that without weights")),
                List.of(
                        new Line(Words.of("in rounds"), counted(sizes), pruning.inRounds(sizes)),
                        new Line(
                                Words.of("at once"),
                                counted(sizes),
                                pruning.atOnce(sizes, i -> Math.abs(first.getEntry(i)))),
                        new Line(
                                Words.of("at random"),
                                counted(sizes),
                                pruning.atOnce(sizes, i -> order[i]))),
                List.of(
                        new Told(Words.of("Rounds"), sizes.size() - 1),
                        new Told(
                                Words.of("Share of the weights left"),
                                (double) sizes.getLast() / WEIGHTS)));
    }

    private static RealMatrix inputs(SplittableRandom random) {
        RealMatrix inputs = Matrices.gaussian(SAMPLES, WEIGHTS, random);
        double fresh = Math.sqrt(1 - NEIGHBOURS * NEIGHBOURS);
        for (int row = 0; row < SAMPLES; row++) {
            for (int i = 1; i < WEIGHTS; i++) {
                inputs.setEntry(
                        row,
                        i,
                        NEIGHBOURS * inputs.getEntry(row, i - 1) + fresh * inputs.getEntry(row, i));
            }
        }
        return inputs;
    }

    private static List<Integer> sizes(double share) {
        List<Integer> sizes = new ArrayList<>(List.of(WEIGHTS));
        while (sizes.getLast() > 6) {
            int left = sizes.getLast();
            sizes.add(Math.min(left - 1, (int) Math.round(left * (1 - share))));
        }
        return sizes;
    }

    private static Series counted(List<Integer> sizes) {
        return Series.from(sizes, Integer::doubleValue);
    }

    private static List<Integer> all() {
        return IntStream.range(0, WEIGHTS).boxed().toList();
    }

    /// The model with some of its weights.
    ///
    /// @param products of the inputs with one another, summed over the samples
    /// @param moments of the inputs with the targets
    private record Pruning(RealMatrix products, RealVector moments, RealVector truth) {
        Series inRounds(List<Integer> sizes) {
            List<Double> errors = new ArrayList<>();
            List<Integer> left = all();
            for (int size : sizes) {
                RealVector before = fitted(left);
                left = largest(left, size, i -> Math.abs(before.getEntry(i)));
                errors.add(error(fitted(left)));
            }
            return Series.from(errors, Double::doubleValue);
        }

        Series atOnce(List<Integer> sizes, ToDoubleFunction<Integer> rank) {
            return Series.from(sizes, size -> error(fitted(largest(all(), size, rank))));
        }

        private static List<Integer> largest(
                List<Integer> among, int size, ToDoubleFunction<Integer> rank) {
            return among.stream()
                    .sorted(Comparator.comparingDouble(rank).reversed())
                    .limit(size)
                    .sorted()
                    .toList();
        }

        /// All weights, those that are dropped zero.
        RealVector fitted(List<Integer> left) {
            int[] kept = left.stream().mapToInt(Integer::intValue).toArray();
            RealVector found =
                    Matrices.solved(
                            products.getSubMatrix(kept, kept),
                            new ArrayRealVector(
                                    left.stream().mapToDouble(moments::getEntry).toArray()));
            RealVector all = new ArrayRealVector(WEIGHTS);
            for (int i = 0; i < kept.length; i++) {
                all.setEntry(kept[i], found.getEntry(i));
            }
            return all;
        }

        private double error(RealVector weights) {
            return square(weights.subtract(truth)) / square(truth);
        }

        /// The mean square of a difference of weights over new inputs, which resemble their neighbours.
        private static double square(RealVector weights) {
            double[] all = weights.toArray();
            double sum = 0;
            double before = 0;
            for (double weight : all) {
                sum += weight * (weight + 2 * before);
                before = NEIGHBOURS * (before + weight);
            }
            return sum;
        }
    }
}
