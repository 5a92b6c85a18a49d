package isoscope.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitOutcome.Refused;
import isoscope.law.ChinchillaLaw;
import isoscope.law.ChinchillaSurface;
import isoscope.numerics.Bfgs;
import isoscope.numerics.Huber;
import isoscope.runs.Run;
import isoscope.testkit.Golden;
import isoscope.testkit.RealRuns;
import isoscope.testkit.Sweeps;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HuberLseTest {
    private static final ChinchillaSurface TRUTH =
            new ChinchillaSurface(1.8172, 482.01, 2085.43, .3478, .3658);
    private static final Golden GOLDEN = Golden.load();
    private final HuberLse method = new HuberLse();

    @ParameterizedTest
    @CsvSource({"R1, 5", "R2, 0"})
    void reachesTheKnownOptimumOnRealRuns(String prefix, int dropped) {
        List<Run> runs = RealRuns.withoutHighestLoss(RealRuns.chinchilla(), dropped);
        Fitted fitted = fit(runs);
        ChinchillaSurface surface = surface(fitted);
        GOLDEN.row(prefix + "_E").check(surface.irreducible());
        GOLDEN.row(prefix + "_A").check(surface.a());
        GOLDEN.row(prefix + "_B").check(surface.b());
        GOLDEN.row(prefix + "_alpha").check(surface.alpha());
        GOLDEN.row(prefix + "_beta").check(surface.beta());
        GOLDEN.row(prefix + "_obj").check(fitted.objective());
    }

    @Test
    void theRealRunsAreThosePublished() {
        List<Run> runs = RealRuns.chinchilla();
        GOLDEN.row("R00a").check(runs.size());
        GOLDEN.row("R00b").check(RealRuns.withoutHighestLoss(runs, 5).size());
        double[] losses = runs.stream().mapToDouble(Run::loss).sorted().toArray();
        for (int i = 0; i < 5; i++) {
            GOLDEN.row("R3_" + i).check(losses[losses.length - 1 - i]);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1.69, 406.4, 410.7, .34, .28",
        "1.8172, 482.01, 2085.43, .3478, .3658",
        ".8, 60, 200, .2, .25",
        "2.5, 5e4, 3e6, .6, .8"
    })
    void recoversTheLawBehindNoiselessRuns(
            double irreducible, double a, double b, double alpha, double beta) {
        ChinchillaSurface truth = new ChinchillaSurface(irreducible, a, b, alpha, beta);
        ChinchillaSurface found = surface(fit(Sweeps.scattered(truth, 80, 0, 11)));
        assertThat(found.irreducible()).isCloseTo(irreducible, within(1e-3 * irreducible));
        assertThat(found.a()).isCloseTo(a, within(1e-2 * a));
        assertThat(found.b()).isCloseTo(b, within(1e-2 * b));
        assertThat(found.alpha()).isCloseTo(alpha, within(1e-3 * alpha));
        assertThat(found.beta()).isCloseTo(beta, within(1e-3 * beta));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void noisyRunsGiveALawNoWorseThanTheTruth(long seed) {
        List<Run> runs = Sweeps.scattered(TRUTH, 150, .005, seed);
        HuberObjective objective =
                new HuberObjective(LogRuns.of(runs), new Huber(FitSettings.DEFAULT_HUBER_DELTA));
        double ofTruth = objective.at(logs(TRUTH, LogRuns.of(runs)), new double[5]);
        assertThat(fit(runs).objective()).isLessThan(ofTruth);
    }

    /// The paper's way, a coarse grid of starts: nothing it finds may be lower.
    @ParameterizedTest
    @CsvSource({
        "1.8172, 482.01, 2085.43, .3478, .3658, 21",
        "1.7, 406, 410, .34, .28, 22",
        "1.5, 3000, 15, .465, .155, 23",
        "0.5, 40, 60, .15, .45, 24"
    })
    void noStartOfABruteForceGridEndsLower(
            double irreducible, double a, double b, double alpha, double beta, long seed) {
        ChinchillaSurface truth = new ChinchillaSurface(irreducible, a, b, alpha, beta);
        List<Run> runs = Sweeps.scattered(truth, 60, .004, seed);
        HuberObjective objective =
                new HuberObjective(LogRuns.of(runs), new Huber(FitSettings.DEFAULT_HUBER_DELTA));
        double lowest = Double.POSITIVE_INFINITY;
        for (double e : new double[] {.3, 1, 2}) {
            for (double size : new double[] {.1, .6}) {
                for (double data : new double[] {.1, .6}) {
                    for (double alphaStart : new double[] {.1, .3, .6, 1.2}) {
                        for (double betaStart : new double[] {.1, .3, .6, 1.2}) {
                            double[] start =
                                    new Candidate(e, size, data, alphaStart, betaStart).logs(1e-12);
                            lowest =
                                    Math.min(
                                            lowest,
                                            new Bfgs(2000, 1e-9)
                                                    .minimise(objective, start, () -> false)
                                                    .value());
                        }
                    }
                }
            }
        }
        assertThat(fit(runs).objective()).isLessThanOrEqualTo(lowest + 1e-9);
    }

    @Test
    void theGradientIsThatOfTheObjective() {
        List<Run> runs = Sweeps.scattered(TRUTH, 50, .001, 9);
        LogRuns logs = LogRuns.of(runs);
        HuberObjective objective = new HuberObjective(logs, new Huber(1e-3));
        double[] point = logs(TRUTH, logs);
        double[] gradient = new double[5];
        objective.at(point, gradient);
        for (int i = 0; i < 5; i++) {
            double[] up = point.clone();
            double[] down = point.clone();
            up[i] += 1e-7;
            down[i] -= 1e-7;
            double slope =
                    (objective.at(up, new double[5]) - objective.at(down, new double[5])) / 2e-7;
            assertThat(gradient[i]).isCloseTo(slope, within(1e-6));
        }
    }

    @Test
    void theSameRunsAlwaysGiveTheSameLaw() {
        List<Run> runs = Sweeps.scattered(TRUTH, 100, .01, 5);
        assertThat(fit(runs).law()).isEqualTo(fit(runs).law());
    }

    @Test
    void theOrderOfTheRunsHardlyMatters() {
        List<Run> runs = Sweeps.scattered(TRUTH, 100, .01, 5);
        double objective = fit(runs).objective();
        assertThat(fit(runs.reversed()).objective()).isCloseTo(objective, within(1e-8 * objective));
    }

    @Test
    void anOutlierHardlyMovesTheLaw() {
        List<Run> clean = Sweeps.scattered(TRUTH, 100, .002, 6);
        Run first = clean.getFirst();
        List<Run> spoilt =
                IntStream.range(0, clean.size())
                        .mapToObj(i -> i == 0 ? withLoss(first, 3 * first.loss()) : clean.get(i))
                        .toList();
        assertThat(surface(fit(spoilt)).irreducible())
                .isCloseTo(surface(fit(clean)).irreducible(), within(.02));
    }

    @Test
    void lossesThatWantNoFloorPutItAtZeroAndSaySo() {
        ChinchillaSurface surface = new ChinchillaSurface(0, 60, 90, .2, .2);
        List<Run> runs =
                Sweeps.scattered(surface, 80, 0, 2).stream()
                        .map(run -> withLoss(run, run.loss() - .3))
                        .toList();
        Fitted fitted =
                (Fitted)
                        new Fitter(method, new HoldOut.Rule.None())
                                .fit(FitProblem.of(runs), () -> false);
        assertThat(surface(fitted).irreducible()).isZero();
        assertThat(fitted.warnings()).extracting(FitWarning::code).contains("at-bound");
    }

    @Test
    void theCardSaysWhichRunsItRestsOn() {
        List<Run> runs = Sweeps.scattered(TRUTH, 40, .01, 5);
        Fitted fitted =
                (Fitted)
                        method.fit(
                                new FitProblem("mine.csv", runs, FitSettings.STANDARD),
                                () -> false);
        assertThat(fitted.law().id()).isEqualTo("fitted");
        assertThat(fitted.law().card().source().title()).isEqualTo("mine.csv");
        assertThat(fitted.law().card().validRange().high())
                .isEqualTo(runs.stream().mapToDouble(Run::compute).max().orElseThrow());
        assertThat(fitted.runs()).hasSize(40);
    }

    @Test
    void aNoiselessFitExplainsEverything() {
        FitOutcome.Goodness goodness = fit(Sweeps.scattered(TRUTH, 60, 0, 8)).goodness();
        assertThat(goodness.r2()).isCloseTo(1, within(1e-6));
        assertThat(goodness.maxAbsResidual()).isLessThan(1e-4);
    }

    @Test
    void fiveRunsAreTooFew() {
        assertThat(refusal(Sweeps.scattered(TRUTH, 5, 0, 1))).isEqualTo("too-few-runs");
    }

    @Test
    void oneModelSizeIsRefused() {
        assertThat(refusal(runs(tokens -> 1e9, DoubleStream.iterate(1e9, x -> x * 2).limit(8))))
                .isEqualTo("one-size");
    }

    @Test
    void oneNumberOfTokensIsRefused() {
        List<Run> runs =
                DoubleStream.iterate(1e8, x -> x * 2)
                        .limit(8)
                        .mapToObj(n -> Sweeps.run("n" + n, TRUTH, n, 2e10, 0))
                        .toList();
        assertThat(refusal(runs)).isEqualTo("one-horizon");
    }

    @Test
    void aFixedRatioOfTokensToParametersIsRefused() {
        assertThat(
                        refusal(
                                runs(
                                        tokens -> tokens / 20,
                                        DoubleStream.iterate(1e9, x -> x * 2).limit(8))))
                .isEqualTo("one-path");
    }

    @Test
    void twoModelSizesLeaveTheEffectOfSizeOpen() {
        List<Run> runs = grid(new double[] {1e8, 1e9}, new double[] {1e9, 4e9, 1.6e10, 6.4e10});
        assertThat(refusal(runs)).isEqualTo("two-sizes");
    }

    @Test
    void twoNumbersOfTokensLeaveTheEffectOfDataOpen() {
        List<Run> runs = grid(new double[] {1e8, 3e8, 1e9, 3e9}, new double[] {1e9, 4e9});
        assertThat(refusal(runs)).isEqualTo("two-horizons");
    }

    @Test
    void oneComputeBudgetIsRefused() {
        assertThat(
                        refusal(
                                runs(
                                        tokens -> 1e20 / (6 * tokens),
                                        DoubleStream.iterate(1e9, x -> x * 2).limit(8))))
                .isEqualTo("one-budget");
    }

    @Test
    void oneLossForAllIsRefused() {
        List<Run> runs =
                Sweeps.scattered(TRUTH, 12, 0, 3).stream()
                        .map(run ->
                                new Run(
                                        run.id(),
                                        "",
                                        run.parameters(),
                                        run.tokens(),
                                        run.compute(),
                                        2.5,
                                        null,
                                        1))
                        .toList();
        assertThat(refusal(runs)).isEqualTo("one-loss");
    }

    private static List<Run> grid(double[] sizes, double[] tokens) {
        return Arrays.stream(sizes)
                .boxed()
                .flatMap(n ->
                        Arrays.stream(tokens)
                                .mapToObj(d -> Sweeps.run(n + " on " + d, TRUTH, n, d, 0)))
                .toList();
    }

    @Test
    void cancelsAtOnceAndInTheMiddle() {
        FitProblem problem = FitProblem.of(Sweeps.scattered(TRUTH, 100, .01, 5));
        assertThat(method.fit(problem, () -> true)).isInstanceOf(FitOutcome.Cancelled.class);
        AtomicInteger polls = new AtomicInteger();
        assertThat(method.fit(problem, () -> polls.incrementAndGet() > 30))
                .isInstanceOf(FitOutcome.Cancelled.class);
    }

    @Test
    void isTheDefaultMethod() {
        assertThat(FitMethods.all().ids()).startsWith("huber-lse");
        assertThat(FitMethods.all().byId("guess")).isEmpty();
    }

    private Fitted fit(List<Run> runs) {
        FitOutcome outcome = method.fit(FitProblem.of(runs), () -> false);
        assertThat(outcome).isInstanceOf(Fitted.class);
        return (Fitted) outcome;
    }

    private String refusal(List<Run> runs) {
        FitOutcome outcome = method.fit(FitProblem.of(runs), () -> false);
        assertThat(outcome).isInstanceOf(Refused.class);
        Refused refused = (Refused) outcome;
        assertThat(refused.reason()).isNotBlank();
        assertThat(refused.help()).isNotBlank();
        return refused.code();
    }

    private static List<Run> runs(DoubleUnaryOperator sizeFor, DoubleStream tokens) {
        return tokens.mapToObj(d -> Sweeps.run("d" + d, TRUTH, sizeFor.applyAsDouble(d), d, 0))
                .toList();
    }

    private static double[] logs(ChinchillaSurface surface, LogRuns runs) {
        return new Candidate(
                        surface.irreducible(),
                        surface.a() * Math.exp(-surface.alpha() * runs.middleParameters()),
                        surface.b() * Math.exp(-surface.beta() * runs.middleTokens()),
                        surface.alpha(),
                        surface.beta())
                .logs(1e-12);
    }

    private static Run withLoss(Run run, double loss) {
        return new Run(
                run.id(),
                run.group(),
                run.parameters(),
                run.tokens(),
                run.compute(),
                loss,
                null,
                run.line());
    }

    private static ChinchillaSurface surface(Fitted fitted) {
        return ((ChinchillaLaw) fitted.law()).chinchilla();
    }
}
