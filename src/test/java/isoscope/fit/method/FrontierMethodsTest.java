package isoscope.fit.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.fit.Bounds;
import isoscope.fit.FitMethod;
import isoscope.fit.FitOutcome;
import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitOutcome.Refused;
import isoscope.fit.FitProblem;
import isoscope.fit.FitSettings;
import isoscope.fit.frontier.IsoFlop;
import isoscope.law.ChinchillaSurface;
import isoscope.law.ComputeAllocation;
import isoscope.law.Law;
import isoscope.law.ScalingLaw;
import isoscope.law.sheet.Forms;
import isoscope.quantity.Quantity;
import isoscope.quantity.Series;
import isoscope.runs.LossCurve;
import isoscope.runs.Run;
import isoscope.testkit.RealRuns;
import isoscope.testkit.Sweeps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FrontierMethodsTest {
    private static final ChinchillaSurface TRUTH =
            new ChinchillaSurface(1.8172, 482.01, 2085.43, .3478, .3658);
    private static final double GAMMA = TRUTH.alpha() * TRUTH.parametersExponent();
    private static final Series NINE = Series.logSpaced(1e18, 1e22, 9);
    private static final IsoFlopMethod ISO_FLOP = new IsoFlopMethod();
    private static final EnvelopeMethod ENVELOPE = new EnvelopeMethod();

    @Test
    void approach2RecoversTheExponentAndTheLoss() {
        Fitted fitted = fit(ISO_FLOP, FitProblem.of(Sweeps.isoFlop(TRUTH, NINE, 2, 9)));
        ScalingLaw law = frontier(fitted.law());
        assertThat(law.parametersExponent()).isCloseTo(TRUTH.parametersExponent(), within(1e-9));
        assertThat(parameter(fitted, "gamma")).isCloseTo(GAMMA, within(1e-6));
        assertThat(parameter(fitted, "E")).isCloseTo(1.8172, within(1e-5));
        assertThat(law.frontierLoss(1e24).orElseThrow()).isCloseTo(best(1e24), within(1e-3));
        assertThat(fitted.goodness().quantity()).isEqualTo(Quantity.PARAMETERS);
        assertThat(fitted.goodness().r2()).isCloseTo(1, within(1e-9));
        assertThat(fitted.objective()).isLessThan(1e-18);
    }

    @Test
    void noiseMovesApproach2ALittle() {
        SplittableRandom random = new SplittableRandom(11);
        List<Run> noisy =
                Sweeps.isoFlop(TRUTH, NINE, 4, 11).stream()
                        .map(run ->
                                Sweeps.run(
                                        run.id(),
                                        TRUTH,
                                        run.parameters(),
                                        run.tokens(),
                                        .003 * random.nextGaussian()))
                        .toList();
        Fitted fitted = fit(ISO_FLOP, FitProblem.of(noisy));
        assertThat(parameter(fitted, "a")).isCloseTo(TRUTH.parametersExponent(), within(.03));
        double sum = 0;
        for (IsoFlop.Budget budget : ((IsoFlop.Analysed) IsoFlop.of(noisy)).budgets()) {
            double size = fitted.scalingLaw().orElseThrow().split(budget.compute()).parameters();
            sum += Math.pow(Math.log(budget.bestParameters() / size), 2);
        }
        assertThat(fitted.objective()).isCloseTo(sum, within(1e-12));
        assertThat(fitted.goodness().rmseLog()).isCloseTo(Math.sqrt(sum / 9), within(1e-12));
    }

    @Test
    void threeBudgetsHaveNoLawOfTheLoss() {
        Series three = Series.of(1e19, 1e20, 1e21);
        ScalingLaw law = law(ISO_FLOP, Sweeps.isoFlop(TRUTH, three, 4, 9));
        assertThat(law.frontierLoss(1e21)).isEmpty();
        assertThat(law.card().parameters()).containsOnlyKeys("k", "a");
    }

    @Test
    void theExponentOfTheFrontierAndTheFloorCanBePinned() {
        List<Run> runs = Sweeps.isoFlop(TRUTH, NINE, 4, 9);
        FitSettings settings = FitSettings.STANDARD.withPinned("a", .45).withPinned("E", 1.7);
        Fitted fitted = fit(ISO_FLOP, new FitProblem("", runs, settings));
        assertThat(parameter(fitted, "a")).isEqualTo(.45);
        assertThat(parameter(fitted, "E")).isEqualTo(1.7);
        double middle = TRUTH.optimum(1e20).parameters();
        assertThat(fitted.scalingLaw().orElseThrow().split(1e20).parameters())
                .isCloseTo(middle, within(.01 * middle));
        FitSettings level = FitSettings.STANDARD.withPinned("k", .05);
        Fitted held = fit(ISO_FLOP, new FitProblem("", runs, level));
        assertThat(parameter(held, "k")).isEqualTo(.05);
        assertThat(held.objective()).isLessThan(fitted.objective());
        FitSettings bounded = FitSettings.STANDARD.withBounds("gamma", new Bounds(.01, .15));
        assertThat(parameter(fit(ISO_FLOP, new FitProblem("", runs, bounded)), "gamma"))
                .isEqualTo(.15);
    }

    @Test
    void aBestSizeThatFallsWithComputeIsFittedAsItFalls() {
        List<Run> runs = new ArrayList<>();
        for (double compute : Series.logSpaced(1e19, 1e21, 5).toArray()) {
            double best = 1e9 * Math.pow(compute / 1e19, -.1);
            for (double off : Series.logSpaced(.25, 4, 9).toArray()) {
                double loss =
                        3 - .1 * Math.log10(compute / 1e19) + .05 * Math.pow(Math.log(off), 2);
                double size = best * off;
                runs.add(
                        new Run(
                                "run-" + runs.size(),
                                "",
                                size,
                                compute / (6 * size),
                                compute,
                                loss,
                                null,
                                1));
            }
        }
        assertThat(law(ISO_FLOP, runs).parametersExponent()).isCloseTo(-.1, within(1e-6));
    }

    @Test
    void runsWithoutBudgetsOrMinimaAreRefused() {
        assertThat(refused(ISO_FLOP, Sweeps.scattered(TRUTH, 12, 0, 1)))
                .isEqualTo("too-few-budgets");
        List<Run> small =
                Sweeps.isoFlop(TRUTH, NINE, 8, 21).stream()
                        .filter(run ->
                                run.parameters() < .6 * TRUTH.optimum(run.compute()).parameters())
                        .toList();
        assertThat(refused(ISO_FLOP, small)).isEqualTo("too-few-minima");
    }

    @Test
    void approach1RecoversTheFrontierFromCurves() {
        List<Run> curves = new ArrayList<>();
        for (double size : Series.logSpaced(2e7, 2e10, 40).toArray()) {
            curves.add(curve("run-" + curves.size(), size));
        }
        Fitted fitted = fit(ENVELOPE, FitProblem.of(curves));
        double size = TRUTH.optimum(1e21).parameters();
        assertThat(parameter(fitted, "a")).isCloseTo(TRUTH.parametersExponent(), within(.01));
        assertThat(fitted.scalingLaw().orElseThrow().split(1e21).parameters())
                .isCloseTo(size, within(.03 * size));
        assertThat(frontier(fitted.law()).frontierLoss(1e22).orElseThrow())
                .isCloseTo(best(1e22), within(2e-3));
    }

    @Test
    void approach1RecoversTheFrontierFromSinglePoints() {
        ScalingLaw exact = law(ENVELOPE, Sweeps.isoFlop(TRUTH, NINE, 4, 9));
        assertThat(exact.parametersExponent()).isCloseTo(TRUTH.parametersExponent(), within(1e-9));
        assertThat(exact.frontierLoss(1e24).orElseThrow()).isCloseTo(best(1e24), within(1e-6));
        ScalingLaw noisy = law(ENVELOPE, Sweeps.scattered(TRUTH, 2000, .002, 7));
        assertThat(noisy.parametersExponent()).isCloseTo(TRUTH.parametersExponent(), within(.04));
    }

    @Test
    void anEnvelopeOfFewSizesIsRefused() {
        assertThat(refused(ENVELOPE, List.of())).isEqualTo("no-envelope");
        List<Run> three = List.of(curve("small", 1e8), curve("middle", 5e8), curve("large", 2.5e9));
        assertThat(refused(ENVELOPE, three)).isEqualTo("no-envelope");
    }

    @Test
    void resamplesAreFitted() {
        List<Run> runs = Sweeps.isoFlop(TRUTH, NINE, 4, 9);
        FitProblem problem = FitProblem.of(runs);
        for (FitMethod method : List.of(ISO_FLOP, ENVELOPE)) {
            Fitted fitted = fit(method, problem);
            int[] twice = new int[runs.size()];
            Arrays.fill(twice, 2);
            ScalingLaw law =
                    frontier(method.refitter(problem, fitted.law()).refit(twice).orElseThrow());
            assertThat(law.parametersExponent()).isCloseTo(parameter(fitted, "a"), within(1e-9));
            assertThat(method.refitter(problem, fitted.law()).refit(new int[runs.size()]))
                    .isEmpty();
        }
    }

    @Test
    void theRealRunsGiveTheExponentsOfThePaper() {
        List<Run> runs = RealRuns.withoutHighestLoss(RealRuns.chinchilla(), 5);
        assertThat(law(ISO_FLOP, runs).parametersExponent()).isCloseTo(.49, within(.03));
        assertThat(law(ENVELOPE, runs).parametersExponent()).isCloseTo(.50, within(.04));
    }

    private static Run curve(String id, double size) {
        Series tokens = Series.logSpaced(size * .02, size * 40, 300);
        Series compute = tokens.map(d -> ComputeAllocation.FLOP_PER_PARAMETER_TOKEN * size * d);
        Series loss = tokens.map(d -> TRUTH.loss(size, d));
        LossCurve curve = new LossCurve(tokens, tokens, compute, loss);
        return new Run(id, "", size, tokens.max(), compute.max(), loss.min(), curve, 1);
    }

    private static double best(double compute) {
        ComputeAllocation split = TRUTH.optimum(compute);
        return TRUTH.loss(split.parameters(), split.tokens());
    }

    private static double parameter(Fitted fitted, String name) {
        return fitted.law().card().parameters().getOrDefault(name, Double.NaN);
    }

    private static ScalingLaw law(FitMethod method, List<Run> runs) {
        return frontier(fit(method, FitProblem.of(runs)).law());
    }

    private static ScalingLaw frontier(Law law) {
        assertThat(law.form()).isEqualTo(Forms.FRONTIER);
        return (ScalingLaw) law;
    }

    private static Fitted fit(FitMethod method, FitProblem problem) {
        FitOutcome outcome = method.fit(problem, () -> false);
        assertThat(outcome).isInstanceOf(Fitted.class);
        return (Fitted) outcome;
    }

    private static String refused(FitMethod method, List<Run> runs) {
        FitOutcome outcome = method.fit(FitProblem.of(runs), () -> false);
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused) outcome).code();
    }
}
