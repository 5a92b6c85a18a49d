package isoscope.fit.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.fit.Bounds;
import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitProblem;
import isoscope.fit.FitSettings;
import isoscope.fit.HoldOut;
import isoscope.fit.Predictions;
import isoscope.fit.Weighting;
import isoscope.fit.check.Fitter;
import isoscope.fit.method.FitMethods;
import isoscope.fit.resample.Bootstrap;
import isoscope.fit.resample.BootstrapProgress;
import isoscope.fit.resample.BootstrapSettings;
import isoscope.fit.resample.Ensemble;
import isoscope.fit.resample.Scheme;
import isoscope.law.Law;
import isoscope.law.LossLaw;
import isoscope.law.ScalingLaw;
import isoscope.law.sheet.Library;
import isoscope.numerics.Interval;
import isoscope.runs.LoadOutcome.Loaded;
import isoscope.runs.Run;
import isoscope.runs.file.RunFile;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormMethodTest {
    private static final String SURFACE = "E + A/N^alpha + B/D^beta";
    private static final String EXPERTS = SURFACE + " + G/experts^gamma";
    private static final Map<String, Double> TRUTH =
            Map.of(
                    "E", 1.8, "A", 400., "alpha", .34, "B", 2000., "beta", .37, "G", .4, "gamma",
                    .6);

    private static List<Run> reference() throws URISyntaxException {
        Path file =
                Path.of(
                        Objects.requireNonNull(
                                        FormMethodTest.class.getResource(
                                                "/reference/surface-240.csv"))
                                .toURI());
        return ((Loaded) RunFile.read(file)).runs().runs();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SURFACE,
                "B/D^beta + E + A*N^-alpha",
                "L(N, D) = E + A/parameters^alpha + B/tokens^β"
            })
    void theSurfaceIsThatOfTheSearchMadeForIt(String form) throws URISyntaxException {
        FitProblem problem = FitProblem.of(reference());
        Fitted special = fitted("huber-lse", problem);
        Fitted general = MadeRuns.fitted(form, problem);
        assertThat(general.objective())
                .isCloseTo(special.objective(), within(1e-9 * special.objective()));
        special.law()
                .card()
                .parameters()
                .forEach((name, value) ->
                        assertThat(general.law().constant(name))
                                .as(name)
                                .isCloseTo(value, within(1e-5 * value)));
        assertThat(general.law()).isInstanceOf(ScalingLaw.class);
    }

    private static Fitted fitted(String method, FitProblem problem) {
        return (Fitted) FitMethods.all().byId(method).orElseThrow().fit(problem, () -> false);
    }

    @Test
    void constantsOfFurtherColumnsAreFound() {
        List<Run> runs = MadeRuns.of(EXPERTS, TRUTH, 300, .001, 1);
        Fitted fitted = MadeRuns.fitted(EXPERTS, FitProblem.of(runs));
        assertThat(fitted.law().constant("alpha")).isCloseTo(.34, within(.01));
        assertThat(fitted.law().constant("gamma")).isCloseTo(.6, within(.05));
        assertThat(fitted.goodness().rmseLog()).isBetween(.0009, .0011);
        assertThat(Predictions.loss(fitted.law(), runs.getFirst()).getAsDouble())
                .isCloseTo(runs.getFirst().loss(), within(.02));
        assertThat(fitted.law()).isInstanceOf(ScalingLaw.class);
    }

    @Test
    void aLawWithoutSizeOrTokensSplitsNothing() {
        List<Run> runs = MadeRuns.of("E + A/N^alpha + 0*D", TRUTH, 60, 2);
        assertThat(MadeRuns.fitted("E + A/N^alpha", FitProblem.of(runs)).law())
                .isInstanceOf(LossLaw.class);
    }

    @Test
    void intervalsHoldOutAndWarningsAreThoseOfEveryMethod() {
        FitProblem problem = FitProblem.of(MadeRuns.of(EXPERTS, TRUTH, 120, 3));
        FormMethod method = MadeRuns.method(EXPERTS, problem.runs());
        Fitted fitted =
                (Fitted)
                        new Fitter(method, new HoldOut.Rule.LargestCompute())
                                .fit(problem, () -> false);
        assertThat(fitted.holdOut().rmseLog().getAsDouble()).isLessThan(.02);
        Ensemble ensemble =
                new Bootstrap(method, new BootstrapSettings(60, 1, Scheme.CASES, .95), 2)
                        .around(problem, fitted, BootstrapProgress.NONE, () -> false);
        assertThat(ensemble.failed()).isZero();
        Interval alpha = ensemble.resampled().parameter("alpha");
        assertThat(alpha.low()).isLessThan(fitted.law().constant("alpha"));
        assertThat(alpha.high()).isGreaterThan(fitted.law().constant("alpha"));
        assertThat(alpha.high() - alpha.low()).isLessThan(.3);
    }

    @Test
    void aWeightOfTwoIsARunGivenTwice() {
        List<Run> runs = MadeRuns.of(SURFACE, TRUTH, 40, 4);
        List<Run> twice = new ArrayList<>(runs);
        runs.subList(0, 10).forEach(run -> twice.add(run.withId(run.id() + " again")));
        List<String> cells = new ArrayList<>(Collections.nCopies(10, "2"));
        cells.addAll(Collections.nCopies(30, "1"));
        Fitted weighted = weighted(MadeRuns.with(runs, "w", cells), new Weighting.Weights("w"));
        Fitted doubled = MadeRuns.fitted(SURFACE, FitProblem.of(twice));
        assertThat(weighted.objective())
                .isCloseTo(doubled.objective(), within(1e-9 * doubled.objective()));
        assertThat(weighted.law().constant("alpha"))
                .isCloseTo(doubled.law().constant("alpha"), within(1e-6));
    }

    @Test
    void runsOfAWeightOfNothingDoNotCount() {
        List<Run> runs = MadeRuns.of(SURFACE, TRUTH, 40, 5);
        List<String> cells = new ArrayList<>(Collections.nCopies(10, "0"));
        cells.addAll(Collections.nCopies(30, "1"));
        Fitted weighted = weighted(MadeRuns.with(runs, "w", cells), new Weighting.Weights("w"));
        Fitted without = MadeRuns.fitted(SURFACE, FitProblem.of(runs.subList(10, 40)));
        assertThat(weighted.law().constant("B"))
                .isCloseTo(without.law().constant("B"), within(1e-5 * 2000));
    }

    @Test
    void standardErrorsWeighBySquaresOfRelativePrecision() {
        List<Run> runs = MadeRuns.of(SURFACE, TRUTH, 40, 6);
        List<String> errors = runs.stream().map(run -> run.loss() * .01 + "").toList();
        Fitted alike =
                weighted(MadeRuns.with(runs, "s", errors), new Weighting.StandardErrors("s"));
        Fitted plain = MadeRuns.fitted(SURFACE, FitProblem.of(runs));
        assertThat(alike.objective())
                .isCloseTo(plain.objective(), within(1e-9 * plain.objective()));
        List<String> halved = new ArrayList<>(errors);
        halved.set(0, runs.getFirst().loss() * .005 + "");
        List<String> fourfold = new ArrayList<>(Collections.nCopies(40, "1"));
        fourfold.set(0, "4");
        assertThat(
                        weighted(
                                        MadeRuns.with(runs, "s", halved),
                                        new Weighting.StandardErrors("s"))
                                .law()
                                .constant("alpha"))
                .isCloseTo(
                        weighted(MadeRuns.with(runs, "w", fourfold), new Weighting.Weights("w"))
                                .law()
                                .constant("alpha"),
                        within(1e-6));
    }

    private static Fitted weighted(List<Run> runs, Weighting weighting) {
        return MadeRuns.fitted(
                SURFACE,
                FitProblem.of(runs).withSettings(FitSettings.STANDARD.withWeighting(weighting)));
    }

    @Test
    void pinsAndBoundsAreKept() {
        List<Run> runs = MadeRuns.of(EXPERTS, TRUTH, 80, 7);
        FitSettings settings =
                FitSettings.STANDARD
                        .withPinned("E", 1.75)
                        .withBounds("alpha", new Bounds(.1, .3))
                        .withBounds("G", new Bounds(.5, 2));
        Fitted fitted = MadeRuns.fitted(EXPERTS, FitProblem.of(runs).withSettings(settings));
        assertThat(fitted.law().constant("E")).isEqualTo(1.75);
        assertThat(fitted.law().constant("alpha")).isEqualTo(.3);
        assertThat(fitted.law().constant("G")).isBetween(.5, 2.);
        assertThat(fitted.warnings()).isEmpty();
    }

    @Test
    void aSignCanBeAllowedByBounds() {
        String slope = "E + A/N^alpha + s*quality";
        List<Run> runs =
                MadeRuns.of(
                        slope + " + 0*D",
                        Map.of("E", 2., "A", 400., "alpha", .34, "s", -.5),
                        100,
                        8);
        FitSettings free = FitSettings.STANDARD.withBounds("s", new Bounds(-5, 5));
        Fitted fitted = MadeRuns.fitted(slope, FitProblem.of(runs).withSettings(free));
        assertThat(fitted.law().constant("s")).isCloseTo(-.5, within(.02));
    }

    @Test
    void someConstantsOfALawAreFittedAndTheOthersStay() throws URISyntaxException {
        Law published = Library.load().byId("chinchilla-a3").orElseThrow();
        Fitted fitted =
                (Fitted)
                        FormMethod.of(published, List.of("A", "B"))
                                .fit(FitProblem.of(reference()), () -> false);
        for (String name : List.of("E", "alpha", "beta")) {
            assertThat(fitted.law().constant(name)).isEqualTo(published.constant(name));
            assertThat(fitted.settings().pinned()).containsEntry(name, published.constant(name));
        }
        assertThat(fitted.law().constant("A")).isNotEqualTo(published.constant("A"));
    }
}
