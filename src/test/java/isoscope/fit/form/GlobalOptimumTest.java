package isoscope.fit.form;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.fit.FitOutcome;
import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitProblem;
import isoscope.numerics.Minimum;
import isoscope.runs.Run;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The fit of a form against descents from a great many random starts, all constants at once and none projected out. By
/// default a few of the problems are made and few starts; `-Disoscope.allForms=true` makes all.
class GlobalOptimumTest {
    private static final boolean ALL = Boolean.getBoolean("isoscope.allForms");
    private static final int STARTS = ALL ? 400 : 40;
    private static final int STEPS = 400;

    /// A sum may be this share above the lowest one that was found.
    private static final double CLOSE = 1e-6;

    /// Forms of five to eight constants, each with the ranges that its true constants are drawn from.
    private static final List<Shape> SHAPES =
            List.of(
                    new Shape(
                            "E + A/N^alpha + B/D^beta",
                            "E 1.5 2, A 100 900, alpha .25 .45, B 300 3000, beta .25 .45"),
                    new Shape(
                            "E + A/N^alpha + B/D^beta + G/experts^gamma",
                            "E 1.5 2, A 100 900, alpha .25 .45, B 300 3000, beta .25 .45, G .2 .6, gamma .3 1"),
                    new Shape(
                            "((N_c/N)^(alpha/delta) + D_c/D)^delta + E + 0*experts",
                            "N_c 1e8 1e10, alpha .2 .5, delta .2 .5, D_c 1e9 1e11, E 1 2"),
                    new Shape(
                            "E + A/(N*experts^c)^alpha + B/D^beta",
                            "E 1.5 2, A 100 900, c .2 .8, alpha .25 .45, B 300 3000, beta .25 .45"),
                    new Shape(
                            "E + A/(N*(1 - exp(-quality/q)))^alpha + B/D^beta",
                            "E 1.5 2, A 100 900, q .2 .6, alpha .25 .45, B 300 3000, beta .25 .45"),
                    new Shape(
                            "E + A/N^alpha + B/D^beta + F*N^n/D^d",
                            "E 1.5 2, A 100 900, alpha .25 .45, B 300 3000, beta .25 .45, F .5 2, n .1 .2, d .15 .25"),
                    new Shape(
                            "exp(e) + (A/N^alpha + B/D^beta)^gamma + H*quality",
                            "e .3 .7, A 50 200, alpha .25 .4, B 100 900, beta .25 .4, gamma .7 1.2, H .1 .3"));

    /// @param formula of the loss
    /// @param truth name, least and largest of each constant
    private record Shape(String formula, String truth) {
        private static final Pattern RANGE = Pattern.compile("(\\w+) ([\\d.e]+) ([\\d.e]+)");

        Map<String, Double> drawn(Random random) {
            Map<String, Double> drawn = new HashMap<>();
            RANGE.matcher(truth)
                    .results()
                    .forEach(range -> {
                        double low = Double.parseDouble(range.group(2));
                        double high = Double.parseDouble(range.group(3));
                        drawn.put(range.group(1), low * Math.pow(high / low, random.nextDouble()));
                    });
            return drawn;
        }
    }

    static Stream<Integer> problems() {
        return IntStream.range(0, ALL ? 4 * SHAPES.size() : SHAPES.size()).boxed();
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("problems")
    void noStartEndsLower(int number) {
        Shape shape = SHAPES.get(number % SHAPES.size());
        Random random = new Random(1000L + number);
        int count = ALL ? 100 + 300 * (number % 4) : 100;
        List<Run> runs =
                MadeRuns.of(shape.formula, shape.drawn(random), count, .004, 2000L + number);
        outliers(runs, random);
        FitProblem problem = FitProblem.of(runs);
        FormMethod method = MadeRuns.method(shape.formula, runs);
        FitOutcome outcome = method.fit(problem, () -> false);
        assertThat(outcome).as(shape.formula).isInstanceOf(Fitted.class);
        double reached = ((Fitted) outcome).objective();
        assertThat(reached)
                .as(shape.formula)
                .isLessThanOrEqualTo(lowest(method, problem, random) * (1 + CLOSE));
    }

    /// One run in twenty has a loss a tenth too high.
    private static void outliers(List<Run> runs, Random random) {
        for (int i = 0; i < runs.size() / 20; i++) {
            int at = random.nextInt(runs.size());
            Run run = runs.get(at);
            runs.set(at, run.reaching(run.tokens(), run.compute(), 1.1 * run.loss()));
        }
    }

    private static double lowest(FormMethod method, FitProblem problem, Random random) {
        FormProblem numbers = FormQuestion.of(method, problem).numbers();
        Marquardt descent =
                new Marquardt(numbers, new Residuals(numbers, numbers.data().weights().toArray()));
        double lowest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < STARTS; i++) {
            double[] start =
                    numbers.unknowns().stream()
                            .mapToDouble(unknown -> unknown.start(random.nextDouble()))
                            .toArray();
            Minimum end = descent.minimise(start, STEPS, () -> false);
            lowest = Math.min(lowest, end.value());
        }
        return lowest;
    }
}
