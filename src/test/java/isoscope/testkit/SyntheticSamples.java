package isoscope.testkit;

import isoscope.quantity.QuantityFormat;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Makes the synthetic data sets of the folder `samples`, the same bytes on every machine: a named random generator,
/// and `StrictMath` only.
///
/// The truth behind both is the loss surface of Besiroglu et al. 2024, equation 3:
/// L = 1.8172 + 482.01/N^0.3478 + 2085.43/D^0.3658.
public final class SyntheticSamples {
    private static final String GENERATOR = "L64X128MixRandom";
    private static final double E = 1.8172;
    private static final double A = 482.01;
    private static final double B = 2085.43;
    private static final double ALPHA = 0.3478;
    private static final double BETA = 0.3658;
    private static final double NOISE = 0.004;

    private static final long ISOFLOP_SEED = 20240415;
    private static final String[] BUDGETS = {
        "6e18", "1e19", "3e19", "6e19", "1e20", "3e20", "6e20", "1e21", "3e21"
    };
    private static final int SIZES = 13;
    private static final double SPREAD = 8;

    private static final long CURVES_SEED = 20240416;
    private static final int MODELS = 24;
    private static final double SMALLEST = 20e6;
    private static final double LARGEST = 5e9;
    private static final int POINTS = 140;
    private static final int FIRST_STEP = 40;
    private static final double BATCH = 262_144;
    private static final double[] LAST_TOKENS_PER_PARAMETER = {15, 60, 30};
    private static final double MEMORY = 0.97;

    private SyntheticSamples() {}

    /// `isoflop-synthetic.csv`: at each of nine budgets, 13 sizes from an eighth of the optimum to eight times it,
    /// each loss times log-normal noise of 0.4 %.
    public static String isoflop() {
        RandomGenerator random = RandomGeneratorFactory.of(GENERATOR).create(ISOFLOP_SEED);
        StringBuilder csv = new StringBuilder("budget,params,tokens,loss\n");
        for (String budget : BUDGETS) {
            double compute = Double.parseDouble(budget);
            double low = optimum(compute) / SPREAD;
            for (int i = 0; i < SIZES; i++) {
                double size = low * StrictMath.pow(SPREAD * SPREAD, i / (SIZES - 1.0));
                double parameters = 1e4 * StrictMath.rint(size / 1e4);
                double tokens = StrictMath.rint(compute / (6 * parameters));
                double loss = loss(parameters, tokens) * StrictMath.exp(NOISE * gaussian(random));
                csv.append(
                        String.format(
                                Locale.ROOT,
                                "%s,%.0f,%.0f,%.4f\n",
                                budget,
                                parameters,
                                tokens,
                                loss));
            }
        }
        return csv.toString();
    }

    /// `curves-synthetic.csv`: 24 models from 20M to 5B parameters, each logged at 140 steps up to 15, 60 and 30
    /// tokens per parameter in turn. The noise is 0.4 % and slow: from point to point it keeps 97 % of its value.
    public static String curves() {
        RandomGenerator random = RandomGeneratorFactory.of(GENERATOR).create(CURVES_SEED);
        StringBuilder csv = new StringBuilder("run,params,step,tokens,loss\n");
        for (int model = 0; model < MODELS; model++) {
            double size = SMALLEST * StrictMath.pow(LARGEST / SMALLEST, model / (MODELS - 1.0));
            double parameters = 1e5 * StrictMath.rint(size / 1e5);
            double multiplier = LAST_TOKENS_PER_PARAMETER[model % LAST_TOKENS_PER_PARAMETER.length];
            appendCurve(parameters, multiplier * parameters, random, csv);
        }
        return csv.toString();
    }

    private static void appendCurve(
            double parameters, double lastTokens, RandomGenerator random, StringBuilder csv) {
        double lastStep = lastTokens / BATCH;
        double noise = NOISE * gaussian(random);
        for (int i = 0; i < POINTS; i++) {
            double ratio = StrictMath.pow(lastStep / FIRST_STEP, i / (POINTS - 1.0));
            double step = StrictMath.rint(FIRST_STEP * ratio);
            double tokens = step * BATCH;
            csv.append(
                    String.format(
                            Locale.ROOT,
                            "%s,%.0f,%.0f,%.0f,%.4f\n",
                            QuantityFormat.si(parameters),
                            parameters,
                            step,
                            tokens,
                            loss(parameters, tokens) * StrictMath.exp(noise)));
            double fresh = StrictMath.sqrt(1 - MEMORY * MEMORY);
            noise = MEMORY * noise + fresh * NOISE * gaussian(random);
        }
    }

    private static double loss(double parameters, double tokens) {
        return E + A * StrictMath.pow(parameters, -ALPHA) + B * StrictMath.pow(tokens, -BETA);
    }

    private static double optimum(double compute) {
        double g = StrictMath.pow(ALPHA * A / (BETA * B), 1 / (ALPHA + BETA));
        return g * StrictMath.pow(compute / 6, BETA / (ALPHA + BETA));
    }

    /// Box and Muller's transform: the generator's own method does not promise the same bits everywhere.
    static double gaussian(RandomGenerator random) {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
        return radius * StrictMath.cos(2 * StrictMath.PI * random.nextDouble());
    }
}
