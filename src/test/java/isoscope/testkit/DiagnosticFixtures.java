package isoscope.testkit;

import isoscope.law.ChinchillaSurface;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Makes the files of `src/test/resources/diagnostics`: for each code a file with that fault and one that just has not.
/// The same bytes on every machine: a named random generator, and `StrictMath` only.
public final class DiagnosticFixtures {
    /// Besiroglu et al. 2024, equation 3.
    private static final ChinchillaSurface REPLICATION =
            new ChinchillaSurface(1.8172, 482.01, 2085.43, .3478, .3658);

    /// Hoffmann et al. 2022, from its TeX source: its exponents differ, which biases parabolas.
    private static final ChinchillaSurface ORIGINAL =
            new ChinchillaSurface(1.6933737, 406.40102, 410.72283, .33917084, .2849083);

    private static final double[] BUDGETS = {1e19, 2e19, 5e19, 1e20, 2e20, 5e20, 1e21};
    private static final int SIZES = 9;
    private static final int MODELS = 18;
    private static final int STEPS = 12;
    private static final double[] TOKENS_PER_PARAMETER = {10, 90, 30};
    private static final double NOISE = .003;
    private static final long SEED = 20240418;

    private DiagnosticFixtures() {}

    /// A row of a file: one run.
    record Row(String name, double parameters, double tokens, double compute, double loss) {
        Row with(double factor) {
            return new Row(name, parameters, tokens, compute, loss * factor);
        }

        Row scaled(double size, double data, double factor) {
            return new Row(
                    name + "-again", parameters * size, tokens * data, compute, loss * factor);
        }

        Row costing(double factor) {
            return new Row(name, parameters, tokens, compute * factor, loss);
        }
    }

    /// The text of every file, by its name without the ending.
    public static Map<String, String> all() {
        Map<String, String> files = new LinkedHashMap<>();
        runFaults(files);
        lawFaults(files);
        budgetFaults(files);
        return files;
    }

    private static void runFaults(Map<String, String> files) {
        List<Row> clean = sweep(REPLICATION, NOISE, _ -> 4, _ -> 1);
        files.put("clean", csv(clean));
        files.put("exact-duplicates", csv(also(clean, row -> row.scaled(1, 1, 1))));
        files.put("exact-duplicates-near-miss", csv(also(clean, row -> row.scaled(1, 1, 1.006))));
        files.put("near-duplicates", csv(also(clean, row -> row.scaled(1.002, .997, 1.0005))));
        files.put(
                "near-duplicates-near-miss",
                csv(also(clean, row -> row.scaled(1.012, .99, 1.004))));
        files.put("outliers", csv(changed(clean, row -> row.with(1.08))));
        files.put("outliers-near-miss", csv(changed(clean, row -> row.with(1.004))));
        files.put("diverged-runs", csv(changed(clean, row -> row.with(1.7))));
        files.put("diverged-runs-near-miss", csv(changed(clean, row -> row.with(1.2))));
        files.put("compute-mismatch", csv(clean.stream().map(row -> row.costing(1 / 3.)).toList()));
        files.put(
                "compute-mismatch-near-miss",
                csv(clean.stream().map(row -> row.costing(1.06)).toList()));
    }

    private static void lawFaults(Map<String, String> files) {
        ChinchillaSurface noFloor = new ChinchillaSurface(0, 60, 90, .2, .2);
        ChinchillaSurface lowFloor = new ChinchillaSurface(.8, 60, 90, .2, .2);
        files.put("unfinished-schedules", curves(.45));
        files.put("unfinished-schedules-near-miss", curves(.7));
        files.put("few-runs", csv(scattered(REPLICATION, 12, .001, 1, 100)));
        files.put("few-runs-near-miss", csv(scattered(REPLICATION, 16, .001, 1, 100)));
        files.put("at-bound", csv(lowered(scattered(noFloor, 80, .001, 2, 200), .3)));
        files.put("at-bound-near-miss", csv(scattered(lowFloor, 80, .001, 2, 200)));
        files.put("flat-ridge", csv(scattered(REPLICATION, 30, NOISE, 3, 6)));
        files.put("flat-ridge-near-miss", csv(scattered(REPLICATION, 30, NOISE, 3, 60)));
        files.put("extrapolation", csv(sweep(REPLICATION, NOISE, _ -> 4, _ -> 1)));
    }

    private static void budgetFaults(Map<String, String> files) {
        files.put(
                "no-interior-minimum",
                csv(sweep(REPLICATION, NOISE, c -> c > 3e20 ? 3 : 4, c -> c > 3e20 ? 5 : 1)));
        files.put(
                "no-interior-minimum-near-miss",
                csv(sweep(REPLICATION, NOISE, _ -> 4, c -> c > 3e20 ? 1.7 : 1)));
        files.put(
                "weak-curvature", csv(sweep(REPLICATION, NOISE, c -> c > 7e20 ? 1.5 : 4, _ -> 1)));
        files.put(
                "weak-curvature-near-miss",
                csv(sweep(REPLICATION, NOISE, c -> c > 7e20 ? 3 : 4, _ -> 1)));
        files.put("wide-sampling", csv(sweep(ORIGINAL, NOISE, _ -> 16, _ -> 1)));
        files.put("wide-sampling-near-miss", csv(sweep(ORIGINAL, NOISE, _ -> 4, _ -> 1)));
        files.put("off-centre-sampling", csv(sweep(REPLICATION, .001, _ -> 4, _ -> 2.4)));
        files.put("off-centre-sampling-near-miss", csv(sweep(REPLICATION, .001, _ -> 4, _ -> 1.4)));
    }

    /// An IsoFLOP sweep.
    ///
    /// @param reach for a budget, the largest size over the middle one
    /// @param centre for a budget, the middle size over the best one
    private static List<Row> sweep(
            ChinchillaSurface truth,
            double noise,
            DoubleUnaryOperator reach,
            DoubleUnaryOperator centre) {
        RandomGenerator random = generator(SEED);
        List<Row> rows = new ArrayList<>();
        for (double budget : BUDGETS) {
            double width = reach.applyAsDouble(budget);
            double middle = centre.applyAsDouble(budget) * optimum(truth, budget);
            for (int i = 0; i < SIZES; i++) {
                double place = 2. * i / (SIZES - 1) - 1;
                double size = round(middle * StrictMath.pow(width, place));
                rows.add(row(rows.size(), truth, size, budget / (6 * size), noise, random));
            }
        }
        return rows;
    }

    /// Runs at random sizes and tokens, both within a factor `range` from smallest to largest.
    private static List<Row> scattered(
            ChinchillaSurface truth, int count, double noise, long seed, double range) {
        RandomGenerator random = generator(SEED + seed);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double size = round(1e8 * StrictMath.pow(range, random.nextDouble()));
            double tokens = 2e9 * StrictMath.pow(range, random.nextDouble());
            rows.add(row(i, truth, size, tokens, noise, random));
        }
        return rows;
    }

    /// Loss curves of 18 models, each with the learning rate of its steps: a cosine from 1e-3 to a tenth of it.
    ///
    /// @param trained share of the schedule after which every sixth model stops
    private static String curves(double trained) {
        RandomGenerator random = generator(SEED);
        StringBuilder csv = new StringBuilder("run,params,step,tokens,loss,lr\n");
        for (int model = 0; model < MODELS; model++) {
            double size = round(5e7 * StrictMath.pow(60, model / (MODELS - 1.)));
            double planned = size * TOKENS_PER_PARAMETER[model % TOKENS_PER_PARAMETER.length];
            double done = model % 6 == 4 ? trained : 1;
            for (int k = 1; k <= STEPS; k++) {
                double share = done * k / STEPS;
                Row row = row(model, REPLICATION, size, share * planned, NOISE, random);
                double rate = 1e-3 * (.55 + .45 * StrictMath.cos(StrictMath.PI * share));
                csv.append(
                        String.format(
                                Locale.ROOT,
                                "%s,%.0f,%d,%.0f,%.5f,%.6f\n",
                                row.name(),
                                size,
                                1000 * k,
                                row.tokens(),
                                row.loss(),
                                rate));
            }
        }
        return csv.toString();
    }

    private static Row row(
            int number,
            ChinchillaSurface truth,
            double parameters,
            double tokens,
            double noise,
            RandomGenerator random) {
        double loss =
                truth.irreducible()
                        + truth.a() * StrictMath.pow(parameters, -truth.alpha())
                        + truth.b() * StrictMath.pow(tokens, -truth.beta());
        double factor = StrictMath.exp(noise * SyntheticSamples.gaussian(random));
        return new Row("run-" + number, parameters, tokens, 6 * parameters * tokens, loss * factor);
    }

    private static double optimum(ChinchillaSurface truth, double compute) {
        double sum = truth.alpha() + truth.beta();
        double ratio = truth.alpha() * truth.a() / (truth.beta() * truth.b());
        return StrictMath.pow(ratio, 1 / sum) * StrictMath.pow(compute / 6, truth.beta() / sum);
    }

    private static List<Row> also(List<Row> rows, UnaryOperator<Row> copy) {
        List<Row> more = new ArrayList<>(rows);
        more.add(copy.apply(rows.get(12)));
        more.add(copy.apply(rows.get(40)));
        return more;
    }

    private static List<Row> changed(List<Row> rows, UnaryOperator<Row> change) {
        List<Row> changed = new ArrayList<>(rows);
        changed.set(31, change.apply(rows.get(31)));
        changed.set(50, change.apply(rows.get(50)));
        return changed;
    }

    private static List<Row> lowered(List<Row> rows, double loss) {
        return rows.stream().map(row -> row.with((row.loss() - loss) / row.loss())).toList();
    }

    private static double round(double size) {
        return 1e4 * StrictMath.rint(size / 1e4);
    }

    private static RandomGenerator generator(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    private static String csv(List<Row> rows) {
        StringBuilder csv = new StringBuilder("run,params,tokens,flop,loss\n");
        rows.forEach(row ->
                csv.append(
                        String.format(
                                Locale.ROOT,
                                "%s,%.0f,%.0f,%.6e,%.5f\n",
                                row.name(),
                                row.parameters(),
                                row.tokens(),
                                row.compute(),
                                row.loss())));
        return csv.toString();
    }
}
