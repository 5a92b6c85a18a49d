package isoscope.fit.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.fit.Bounds;
import isoscope.fit.FitMethod;
import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitSettings;
import isoscope.fit.method.SurfaceMethod;
import isoscope.law.ChinchillaSurface;
import isoscope.runs.Run;
import isoscope.testkit.Sweeps;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class PinsAndBoundsTest {
    static final List<FitMethod> METHODS = SurfaceMethodsTest.METHODS;

    private static final List<Run> RUNS = Sweeps.scattered(Surfaces.TRUTH, 80, .01, 17);

    /// The value that each parameter is pinned at and bounded by, away from where it is fitted.
    private static final Map<String, Double> ELSEWHERE =
            Map.of("E", 1.6, "A", 300., "B", 9000., "alpha", .3, "beta", .5);

    @ParameterizedTest
    @FieldSource("METHODS")
    void aPinnedParameterHasItsValueToTheLastDigit(FitMethod method) {
        double free = Surfaces.fitted(method, RUNS).objective();
        ELSEWHERE.forEach((name, value) -> {
            Fitted fitted = pinned(method, name, value);
            assertThat(parameter(fitted, name)).as(name).isEqualTo(value);
            assertThat(fitted.objective()).as(name).isGreaterThan(free);
        });
    }

    @ParameterizedTest
    @FieldSource("METHODS")
    void pinningAParameterWhereItIsFittedChangesNothing(FitMethod method) {
        Fitted free = Surfaces.fitted(method, RUNS);
        for (String name : ELSEWHERE.keySet()) {
            Fitted fitted = pinned(method, name, parameter(free, name));
            assertThat(fitted.objective())
                    .as(name)
                    .isCloseTo(free.objective(), within(1e-9 * free.objective()));
            for (String other : ELSEWHERE.keySet()) {
                double expected = parameter(free, other);
                assertThat(parameter(fitted, other))
                        .as("%s with %s pinned", other, name)
                        .isCloseTo(expected, within(1e-4 * expected));
            }
        }
    }

    @ParameterizedTest
    @FieldSource("METHODS")
    void everyParameterCanBePinnedAtOnce(FitMethod method) {
        FitSettings settings = FitSettings.STANDARD;
        for (var pin : ELSEWHERE.entrySet()) {
            settings = settings.withPinned(pin.getKey(), pin.getValue());
        }
        assertThat(Surfaces.surface(Surfaces.fitted(method, RUNS, settings)))
                .isEqualTo(new ChinchillaSurface(1.6, 300, 9000, .3, .5));
    }

    /// The best law within bounds that leave out the best of all lies on them: just as if it were pinned there.
    @ParameterizedTest
    @FieldSource("METHODS")
    void boundsHoldTheParameterAtTheNearerEnd(FitMethod method) {
        Fitted free = Surfaces.fitted(method, RUNS);
        ELSEWHERE.forEach((name, value) -> {
            double fitted = parameter(free, name);
            Bounds bounds =
                    value < fitted ? new Bounds(value / 2, value) : new Bounds(value, 2 * value);
            Fitted bounded =
                    Surfaces.fitted(method, RUNS, FitSettings.STANDARD.withBounds(name, bounds));
            assertThat(parameter(bounded, name)).as(name).isEqualTo(value);
            double expected = pinned(method, name, value).objective();
            assertThat(bounded.objective()).as(name).isCloseTo(expected, within(1e-9 * expected));
        });
    }

    @ParameterizedTest
    @FieldSource("METHODS")
    void boundsAroundTheLawChangeNothing(FitMethod method) {
        Fitted free = Surfaces.fitted(method, RUNS);
        FitSettings settings = FitSettings.STANDARD;
        for (String name : ELSEWHERE.keySet()) {
            double value = parameter(free, name);
            settings = settings.withBounds(name, new Bounds(.9 * value, 1.1 * value));
        }
        assertThat(Surfaces.fitted(method, RUNS, settings).objective())
                .isCloseTo(free.objective(), within(1e-9 * free.objective()));
    }

    @Test
    void bothCoefficientsCanBeBounded() {
        FitSettings settings =
                FitSettings.STANDARD
                        .withBounds("A", new Bounds(10, 100))
                        .withBounds("B", new Bounds(10, 100));
        ChinchillaSurface surface =
                Surfaces.surface(Surfaces.fitted(SurfaceMethod.HUBER_LSE, RUNS, settings));
        assertThat(surface.a()).isBetween(10., 100.);
        assertThat(surface.b()).isBetween(10., 100.);
    }

    @Test
    void aParameterOfAnotherLawIsLeftAside() {
        Fitted free = Surfaces.fitted(SurfaceMethod.HUBER_LSE, RUNS, FitSettings.STANDARD);
        for (FitSettings settings :
                List.of(
                        FitSettings.STANDARD.withPinned("gamma", 1),
                        FitSettings.STANDARD.withBounds("a", new Bounds(0, 1)))) {
            Fitted fitted = Surfaces.fitted(SurfaceMethod.HUBER_LSE, RUNS, settings);
            assertThat(fitted.law()).isEqualTo(free.law());
            assertThat(fitted.settings()).isEqualTo(FitSettings.STANDARD);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "E, -.1",
        "E, NaN",
        "A, 0",
        "B, -3",
        "A, Infinity",
        "alpha, 0",
        "beta, -.3",
        "beta, 21"
    })
    void aPinWithoutMeaningIsRefused(String name, double value) {
        assertThat(refusal(FitSettings.STANDARD.withPinned(name, value)))
                .isEqualTo("pin-out-of-range");
    }

    @Test
    void boundsWithoutMeaningAreRefused() {
        assertThat(refusal(FitSettings.STANDARD.withBounds("alpha", new Bounds(-2, -1))))
                .isEqualTo("bounds-out-of-range");
        assertThat(refusal(FitSettings.STANDARD.withBounds("E", new Bounds(-2, -1))))
                .isEqualTo("bounds-out-of-range");
    }

    private static String refusal(FitSettings settings) {
        return Surfaces.refusal(SurfaceMethod.HUBER_LSE, RUNS, settings);
    }

    private static Fitted pinned(FitMethod method, String name, double value) {
        return Surfaces.fitted(method, RUNS, FitSettings.STANDARD.withPinned(name, value));
    }

    private static double parameter(Fitted fitted, String name) {
        return fitted.law().card().parameters().getOrDefault(name, Double.NaN);
    }
}
