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
import isoscope.fit.Refitter;
import isoscope.law.Law;
import isoscope.law.LossSurface;
import isoscope.law.PowerLaw;
import isoscope.law.sheet.Forms;
import isoscope.quantity.Quantity;
import isoscope.runs.Run;
import isoscope.testkit.Laws;
import isoscope.testkit.RealRuns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleBiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class KaplanMethodsTest {
    private static final LossSurface JOINT =
            Laws.kaplanJoint(6.4e13, 1.8e13, .076, .103).surface().orElseThrow();

    @ParameterizedTest
    @EnumSource(names = {"PARAMETERS", "TOKENS"})
    void aLawOfOneQuantityIsRecovered(Quantity quantity) {
        PowerLaw truth = PowerLaw.ofScale(0, 8.8e13, .076);
        Law law = law(KaplanMethods.of(quantity, false), runs(quantity, truth, 0));
        assertThat(law.onlyVariable()).hasValue(quantity.symbol());
        assertThat(Laws.power(law).floor()).isZero();
        assertThat(Laws.power(law).exponent()).isCloseTo(.076, within(1e-9));
        assertThat(Laws.power(law).scale()).isCloseTo(8.8e13, within(1e6));
        assertThat(law.card().parameters())
                .containsOnlyKeys(quantity.symbol() + "_c", "alpha_" + quantity.symbol());
    }

    @ParameterizedTest
    @EnumSource(names = {"PARAMETERS", "TOKENS"})
    void anIrreducibleTermIsRecovered(Quantity quantity) {
        PowerLaw truth = PowerLaw.ofScale(1.5, 2e9, .3);
        FitMethod method = KaplanMethods.of(quantity, true);
        Law exact = law(method, runs(quantity, truth, 0));
        assertThat(Laws.power(exact).floor()).isCloseTo(1.5, within(1e-9));
        assertThat(Laws.power(exact).exponent()).isCloseTo(.3, within(1e-9));
        Law noisy = law(method, runs(quantity, truth, .005));
        assertThat(Laws.power(noisy).floor()).isCloseTo(1.5, within(.03));
        assertThat(Laws.power(noisy).exponent()).isCloseTo(.3, within(.02));
    }

    @Test
    void theLawOfComputeFollowsTheLowerEnvelope() {
        PowerLaw truth = PowerLaw.ofScale(1.5, 2e19, .2);
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            double compute = 1e18 * Math.pow(10, i / 10.);
            double size = Math.sqrt(compute / 120);
            runs.add(run("best-" + i, size, compute, truth.loss(compute)));
            runs.add(run("worse-" + i, size / 5, compute, 1.1 * truth.loss(compute)));
        }
        Fitted fitted = fit(KaplanMethods.of(Quantity.COMPUTE, true), FitProblem.of(runs));
        Law law = fitted.law();
        assertThat(Laws.power(law).exponent()).isCloseTo(.2, within(1e-6));
        assertThat(Laws.power(law).floor()).isCloseTo(1.5, within(1e-6));
        assertThat(fitted.goodness().rmseLog()).isLessThan(1e-6);
        assertThat(fitted.scalingLaw()).isEmpty();
    }

    @Test
    void theFloorCanBePinnedAndTheExponentBounded() {
        List<Run> runs = runs(Quantity.PARAMETERS, PowerLaw.ofScale(1.5, 2e9, .3), .005);
        FitMethod method = KaplanMethods.of(Quantity.PARAMETERS, true);
        FitSettings pinned = FitSettings.STANDARD.withPinned("E", 1.4);
        Fitted held = fit(method, new FitProblem("", runs, pinned));
        assertThat(parameter(held, "E")).isCloseTo(1.4, within(1e-12));
        assertThat(parameter(held, "alpha_N")).isLessThan(.3);
        FitSettings bounded = FitSettings.STANDARD.withBounds("alpha_N", new Bounds(.35, 1));
        Fitted within = fit(method, new FitProblem("", runs, bounded));
        assertThat(parameter(within, "alpha_N")).isCloseTo(.35, within(1e-12));
        assertThat(within.settings()).isEqualTo(bounded);
        assertThat(within.objective()).isGreaterThan(fit(method, FitProblem.of(runs)).objective());
    }

    @Test
    void theCoefficientCanBePinned() {
        List<Run> runs = runs(Quantity.PARAMETERS, PowerLaw.ofScale(1.5, 2e9, .3), .005);
        FitSettings pinned = FitSettings.STANDARD.withPinned("N_c", 1e9);
        Fitted held =
                fit(KaplanMethods.of(Quantity.PARAMETERS, true), new FitProblem("", runs, pinned));
        assertThat(parameter(held, "N_c")).isCloseTo(1e9, within(1.));
    }

    @Test
    void aParameterOfAnotherLawIsLeftAside() {
        FitProblem problem =
                new FitProblem(
                        "",
                        runs(Quantity.PARAMETERS, PowerLaw.ofScale(0, 8.8e13, .076), 0),
                        FitSettings.STANDARD.withPinned("E", 1.5));
        Fitted fitted = fit(KaplanMethods.of(Quantity.PARAMETERS, false), problem);
        assertThat(parameter(fitted, "alpha_N")).isCloseTo(.076, within(1e-6));
        assertThat(fitted.settings().pinned()).isEmpty();
        FitProblem negative =
                new FitProblem("", problem.runs(), FitSettings.STANDARD.withPinned("alpha_N", -1));
        assertThat(refused(KaplanMethods.of(Quantity.PARAMETERS, false), negative))
                .isEqualTo("pin-out-of-range");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void runsThatCannotCarryALawAreRefused(boolean floored) {
        FitMethod method = KaplanMethods.of(Quantity.PARAMETERS, floored);
        List<Run> falling = runs(Quantity.PARAMETERS, PowerLaw.ofScale(1.5, 2e9, .3), 0);
        assertThat(refused(method, FitProblem.of(falling.subList(0, 2)))).isEqualTo("too-few-runs");
        List<Run> oneSize =
                falling.stream().map(run -> run(run.id(), 1e8, run.compute(), run.loss())).toList();
        assertThat(refused(method, FitProblem.of(oneSize))).isEqualTo("too-few-values");
        List<Run> rising =
                falling.stream()
                        .map(run -> run(run.id(), run.parameters(), run.compute(), 9 / run.loss()))
                        .toList();
        assertThat(refused(method, FitProblem.of(rising))).isEqualTo("loss-does-not-fall");
    }

    /// N_c is .3^(1/.0011): no number holds it.
    @Test
    void aScaleTooSmallToWriteIsNoLaw() {
        List<Run> runs = runs(Quantity.PARAMETERS, new PowerLaw(2, .3, .0011), 0);
        FitSettings pinned = FitSettings.STANDARD.withPinned("alpha_N", .0011);
        assertThat(
                        refused(
                                KaplanMethods.of(Quantity.PARAMETERS, true),
                                new FitProblem("", runs, pinned)))
                .isEqualTo("loss-does-not-fall");
    }

    @Test
    void theJointLawIsRecovered() {
        Law exact = joint(jointRuns(60, 0));
        assertThat(exact.constant("alpha_N")).isCloseTo(.076, within(1e-8));
        assertThat(exact.constant("alpha_D")).isCloseTo(.103, within(1e-8));
        assertThat(exact.constant("N_c") / 6.4e13).isCloseTo(1, within(1e-6));
        assertThat(exact.constant("D_c") / 1.8e13).isCloseTo(1, within(1e-6));
        Law noisy = joint(jointRuns(240, .003));
        assertThat(noisy.constant("alpha_N")).isCloseTo(.076, within(.002));
        assertThat(noisy.constant("alpha_D")).isCloseTo(.103, within(.003));
    }

    @Test
    void theJointLawObeysPinsAndRefusals() {
        FitSettings pinned = FitSettings.STANDARD.withPinned("alpha_D", .12);
        Fitted held = fit(KaplanMethods.joint(), new FitProblem("", jointRuns(60, .003), pinned));
        assertThat(parameter(held, "alpha_D")).isCloseTo(.12, within(1e-12));
        assertThat(refused(KaplanMethods.joint(), FitProblem.of(jointRuns(4, 0))))
                .isEqualTo("too-few-runs");
    }

    @Test
    void aWarmStartEndsAtTheSameLaw() {
        List<Run> runs = jointRuns(120, .005);
        Fitted cold = fit(KaplanMethods.joint(), FitProblem.of(runs));
        FitProblem fewer = FitProblem.of(runs.subList(0, 110));
        double warm = fit(KaplanMethods.joint(), fewer.near(cold.law())).objective();
        assertThat(warm).isCloseTo(fit(KaplanMethods.joint(), fewer).objective(), within(1e-12));
    }

    @Test
    void resamplesAreFitted() {
        List<Run> runs = jointRuns(60, .003);
        Fitted fitted = fit(KaplanMethods.joint(), FitProblem.of(runs));
        Refitter refitter = KaplanMethods.joint().refitter(FitProblem.of(runs), fitted.law());
        int[] once = new int[60];
        Arrays.fill(once, 1);
        assertThat(refitter.refit(once).orElseThrow().card().parameters().get("alpha_N"))
                .isCloseTo(parameter(fitted, "alpha_N"), within(1e-7));
        assertThat(refitter.refit(new int[60])).isEmpty();
    }

    @Test
    void theRealRunsHaveAFloorInCompute() {
        List<Run> runs = RealRuns.withoutHighestLoss(RealRuns.chinchilla(), 5);
        Law law = law(KaplanMethods.of(Quantity.COMPUTE, true), runs);
        assertThat(Laws.power(law).floor()).isBetween(1.6, 1.95);
        assertThat(Laws.power(law).exponent()).isBetween(.13, .22);
    }

    private static List<Run> runs(Quantity quantity, PowerLaw truth, double noise) {
        ToDoubleBiFunction<Double, Double> loss =
                (size, tokens) -> truth.loss(quantity == Quantity.PARAMETERS ? size : tokens);
        return runs(80, noise, loss);
    }

    private static List<Run> jointRuns(int count, double noise) {
        return runs(count, noise, JOINT::loss);
    }

    private static List<Run> runs(
            int count, double noise, ToDoubleBiFunction<Double, Double> loss) {
        SplittableRandom random = new SplittableRandom(17);
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double size = 5e7 * Math.pow(200, random.nextDouble());
            double tokens = 1e9 * Math.pow(200, random.nextDouble());
            double found =
                    loss.applyAsDouble(size, tokens) * Math.exp(noise * random.nextGaussian());
            runs.add(run("run-" + i, size, 6 * size * tokens, found));
        }
        return runs;
    }

    private static Run run(String id, double size, double compute, double loss) {
        return new Run(id, "", size, compute / (6 * size), compute, loss, null, 1);
    }

    private static Law joint(List<Run> runs) {
        Law law = fit(KaplanMethods.joint(), FitProblem.of(runs)).law();
        assertThat(law.form()).isEqualTo(Forms.required("kaplan-joint"));
        return law;
    }

    private static Law law(FitMethod method, List<Run> runs) {
        return fit(method, FitProblem.of(runs)).law();
    }

    private static double parameter(Fitted fitted, String name) {
        return fitted.law().card().parameters().getOrDefault(name, Double.NaN);
    }

    private static Fitted fit(FitMethod method, FitProblem problem) {
        FitOutcome outcome = method.fit(problem, () -> false);
        assertThat(outcome).isInstanceOf(Fitted.class);
        return (Fitted) outcome;
    }

    private static String refused(FitMethod method, FitProblem problem) {
        FitOutcome outcome = method.fit(problem, () -> false);
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused) outcome).code();
    }
}
