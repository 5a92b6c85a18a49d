package isoscope.fit.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.fit.FitMethod;
import isoscope.fit.FitOutcome;
import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitOutcome.Refused;
import isoscope.fit.FitProblem;
import isoscope.fit.FitSettings;
import isoscope.fit.Predictions;
import isoscope.fit.resample.Bootstrap;
import isoscope.fit.resample.BootstrapProgress;
import isoscope.fit.resample.BootstrapSettings;
import isoscope.fit.resample.Ensemble;
import isoscope.fit.resample.Scheme;
import isoscope.law.ChinchillaSurface;
import isoscope.law.Law;
import isoscope.law.Training;
import isoscope.law.sheet.Forms;
import isoscope.report.FitResult;
import isoscope.report.FitTexts;
import isoscope.report.Selection;
import isoscope.runs.Conditions;
import isoscope.runs.Run;
import isoscope.testkit.Laws;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class DataConstrainedTest {
    private static final FitMethod METHOD = RepetitionRules.method();
    private static final ChinchillaSurface TRUTH =
            new ChinchillaSurface(1.87, 521, 1488, .3527, .3527);
    private static final double REPETITION = 15.4;
    private static final double EXCESS = 5.3;
    private static final Law LAW = Laws.dataConstrained(TRUTH, REPETITION, EXCESS);

    @Test
    void theLawIsRecovered() {
        Law law = law(FitProblem.of(runs(60, 0)));
        assertThat(law.constant("R_D")).isCloseTo(REPETITION, within(1e-4));
        assertThat(law.constant("R_N")).isCloseTo(EXCESS, within(1e-4));
        assertThat(law.constant("E")).isCloseTo(1.87, within(1e-6));
        assertThat(law.constant("alpha")).isCloseTo(.3527, within(1e-6));
        assertThat(law.constant("beta")).isCloseTo(.3527, within(1e-6));
        assertThat(law.card().parameters())
                .containsOnlyKeys("E", "A", "B", "R_D", "R_N", "alpha", "beta");
    }

    @Test
    void noiseMovesItALittle() {
        Law law = law(FitProblem.of(runs(240, .004)));
        assertThat(law.constant("R_D")).isCloseTo(REPETITION, within(3.));
        assertThat(law.constant("R_N")).isCloseTo(EXCESS, within(1.));
        assertThat(law.constant("E")).isCloseTo(1.87, within(.05));
    }

    @Test
    void thePapersWayIsToPinTheSurface() {
        FitSettings settings =
                FitSettings.STANDARD
                        .withPinned("E", 1.87)
                        .withPinned("A", 521)
                        .withPinned("B", 1488)
                        .withPinned("alpha", .3527)
                        .withPinned("beta", .3527);
        Law law = law(new FitProblem("", runs(120, .004), settings));
        assertThat(law.constant("A")).isCloseTo(521, within(1e-9));
        assertThat(law.constant("R_D")).isCloseTo(REPETITION, within(1.5));
        assertThat(law.constant("R_N")).isCloseTo(EXCESS, within(.5));
    }

    @Test
    void withoutModelsInExcessTheirDecayIsNotTold() {
        List<Run> small =
                runs(120, 0).stream()
                        .filter(run ->
                                run.parameters()
                                        < .5
                                                * TRUTH.parametersFor(
                                                        Predictions.training(run).uniqueTokens()))
                        .toList();
        Law law = law(FitProblem.of(small));
        assertThat(law.constant("R_D")).isCloseTo(REPETITION, within(1e-3));
        assertThat(law.constant("R_N")).isInfinite();
        assertThat(law.card().parameters()).doesNotContainKey("R_N");
    }

    /// Four epochs tell little of the decay: in some resamples repeating costs nothing, which is an end of the interval.
    @Test
    void aDecayThatCostsNothingInSomeResamplesIsAnEndOfItsInterval() {
        List<Run> few =
                runs(60, .01).stream()
                        .filter(run -> run.tokens() < 4 * Predictions.training(run).uniqueTokens())
                        .toList();
        FitProblem problem = FitProblem.of(few);
        Ensemble ensemble =
                new Bootstrap(METHOD, new BootstrapSettings(60, 3, Scheme.CASES, .95), 2)
                        .around(problem, fit(problem), BootstrapProgress.NONE, () -> false);
        assertThat(ensemble.parameter("R_D").low()).isPositive().isFinite();
        assertThat(ensemble.parameter("R_D").high()).isInfinite();
        FitTexts texts =
                FitTexts.of(
                        new FitResult(
                                "runs.csv",
                                ensemble.centre(),
                                Optional.of(ensemble),
                                Selection.without(List.of(), problem.runs().size()),
                                "N counts parameters as recorded, C = 6ND"));
        assertThat(texts.json()).contains("\"high\" : \"Infinity\"");
        assertThat(texts.text()).contains("∞]");
        assertThat(texts.latex()).contains("\\infty");
        assertThat(texts.python()).doesNotContain("Infinity");
    }

    @Test
    void aWarmStartEndsAtTheSameLaw() {
        List<Run> runs = runs(120, .004);
        Fitted cold = fit(FitProblem.of(runs));
        FitProblem fewer = FitProblem.of(runs.subList(0, 110));
        assertThat(fit(fewer.near(cold.law())).objective())
                .isCloseTo(fit(fewer).objective(), within(1e-9));
    }

    @Test
    void runsThatTellNothingOfRepetitionAreRefused() {
        List<Run> runs = runs(60, 0);
        assertThat(refused(told(runs, null))).isEqualTo("no-unique-tokens");
        assertThat(refused(told(runs, tokens -> tokens))).isEqualTo("no-repetition");
        assertThat(refused(told(runs, tokens -> 2 * tokens))).isEqualTo("no-repetition");
        assertThat(refused(runs.subList(0, 7))).isEqualTo("too-few-runs");
    }

    private static List<Run> told(
            List<Run> runs, @org.jspecify.annotations.Nullable DoubleUnaryOperator unique) {
        return runs.stream()
                .map(run ->
                        new Run(
                                run.id(),
                                "",
                                run.parameters(),
                                run.tokens(),
                                run.compute(),
                                run.loss(),
                                null,
                                1,
                                unique == null
                                        ? Conditions.UNKNOWN
                                        : conditions(unique.applyAsDouble(run.tokens()))))
                .toList();
    }

    private static List<Run> runs(int count, double noise) {
        SplittableRandom random = new SplittableRandom(23);
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double size = 5e7 * Math.pow(200, random.nextDouble());
            double tokens = 1e9 * Math.pow(200, random.nextDouble());
            double unique = Math.min(tokens, 1e9 * Math.pow(50, random.nextDouble()));
            double loss =
                    LAW.predict(new Training(size, tokens, 6 * size * tokens, unique))
                            .orElseThrow();
            runs.add(
                    new Run(
                            "run-" + i,
                            "",
                            size,
                            tokens,
                            6 * size * tokens,
                            loss * Math.exp(noise * random.nextGaussian()),
                            null,
                            1,
                            conditions(unique)));
        }
        return runs;
    }

    private static Conditions conditions(double unique) {
        return new Conditions(OptionalDouble.of(unique), OptionalDouble.empty());
    }

    private static Law law(FitProblem problem) {
        Law law = fit(problem).law();
        assertThat(law.form()).isEqualTo(Forms.required("data-constrained"));
        return law;
    }

    private static Fitted fit(FitProblem problem) {
        FitOutcome outcome = METHOD.fit(problem, () -> false);
        assertThat(outcome).isInstanceOf(Fitted.class);
        return (Fitted) outcome;
    }

    private static String refused(List<Run> runs) {
        FitOutcome outcome = METHOD.fit(FitProblem.of(runs), () -> false);
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused) outcome).code();
    }
}
