package isoscope.fit.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
import isoscope.law.DataConstrainedLaw;
import isoscope.report.FitResult;
import isoscope.report.FitTexts;
import isoscope.runs.Conditions;
import isoscope.runs.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class DataConstrainedTest {
    private static final DataConstrained METHOD = new DataConstrained();
    private static final ChinchillaSurface TRUTH =
            new ChinchillaSurface(1.87, 521, 1488, .3527, .3527);
    private static final double REPETITION = 15.4;
    private static final double EXCESS = 5.3;

    @Test
    void theLawIsRecovered() {
        DataConstrainedLaw law = law(FitProblem.of(runs(60, 0)));
        assertThat(law.repetition()).isCloseTo(REPETITION, within(1e-4));
        assertThat(law.excess()).isCloseTo(EXCESS, within(1e-4));
        assertThat(law.unrepeated().irreducible()).isCloseTo(1.87, within(1e-6));
        assertThat(law.unrepeated().alpha()).isCloseTo(.3527, within(1e-6));
        assertThat(law.unrepeated().beta()).isCloseTo(.3527, within(1e-6));
        assertThat(law.card().parameters())
                .containsOnlyKeys("E", "A", "B", "R_D", "R_N", "alpha", "beta");
    }

    @Test
    void noiseMovesItALittle() {
        DataConstrainedLaw law = law(FitProblem.of(runs(240, .004)));
        assertThat(law.repetition()).isCloseTo(REPETITION, within(3.));
        assertThat(law.excess()).isCloseTo(EXCESS, within(1.));
        assertThat(law.unrepeated().irreducible()).isCloseTo(1.87, within(.05));
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
        DataConstrainedLaw law = law(new FitProblem("", runs(120, .004), settings));
        assertThat(law.unrepeated().a()).isCloseTo(521, within(1e-9));
        assertThat(law.repetition()).isCloseTo(REPETITION, within(1.5));
        assertThat(law.excess()).isCloseTo(EXCESS, within(.5));
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
        DataConstrainedLaw law = law(FitProblem.of(small));
        assertThat(law.repetition()).isCloseTo(REPETITION, within(1e-3));
        assertThat(law.excess()).isInfinite();
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
                                "runs.csv", ensemble.centre(), Optional.of(ensemble), List.of()));
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
                    TRUTH.loss(
                            DataConstrainedLaw.worth(size, TRUTH.parametersFor(unique), EXCESS),
                            DataConstrainedLaw.worth(tokens, unique, REPETITION));
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

    private static DataConstrainedLaw law(FitProblem problem) {
        return (DataConstrainedLaw) fit(problem).law();
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
