package isoscope.fit.resample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitProblem;
import isoscope.fit.method.SurfaceMethod;
import isoscope.fit.surface.Surfaces;
import isoscope.law.ChinchillaSurface;
import isoscope.law.ComputeAllocation;
import isoscope.law.Law;
import isoscope.law.ScalingLaw;
import isoscope.law.Training;
import isoscope.numerics.Interval;
import isoscope.quantity.Series;
import isoscope.testkit.Laws;
import isoscope.testkit.Sweeps;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EnsembleTest {
    private static final ChinchillaSurface TRUTH =
            new ChinchillaSurface(1.8172, 482.01, 2085.43, .3478, .3658);
    private static final FitProblem PROBLEM = FitProblem.of(Sweeps.scattered(TRUTH, 30, .005, 3));
    private static final Fitted FITTED = (Fitted) SurfaceMethod.HUBER_LSE.fit(PROBLEM, () -> false);
    private static final Series BUDGETS = Series.logSpaced(1e18, 1e25, 8);

    /// Laws whose E is 1.000, 1.001, …, 1.100 and which are alike but for that.
    private static final Ensemble FLOORS =
            ensemble(
                    IntStream.rangeClosed(0, 100)
                            .mapToObj(i -> new ChinchillaSurface(1 + i / 1e3, 400, 2000, .34, .37))
                            .map(EnsembleTest::law));

    /// Laws that differ in every parameter.
    private static final Ensemble VARIED =
            ensemble(
                    DoubleStream.iterate(-.01, s -> s + .0002)
                            .limit(101)
                            .mapToObj(s ->
                                    new ChinchillaSurface(
                                            1.8 + s, 480 + 9e3 * s, 2000, .34 + s, .37 - s * s))
                            .map(EnsembleTest::law));

    @Test
    void anIntervalHoldsTheMiddleShareOfTheLaws() {
        assertInterval(FLOORS.withConfidence(.9).parameter("E"), 1.005, 1.095);
        assertInterval(FLOORS.withConfidence(.5).parameter("E"), 1.025, 1.075);
    }

    @Test
    void aParameterNoLawHasHasNoInterval() {
        assertThat(FLOORS.parameter("gamma").low()).isNaN();
    }

    @Test
    void fewerThanHalfOfTheResamplesGiveNoIntervals() {
        BootstrapSettings settings = new BootstrapSettings(203, 1, Scheme.CASES, .95);
        Ensemble sparse =
                new Ensemble(FITTED, FLOORS.laws(), FLOORS.laws().size() + 1, settings, 0);
        assertThat(sparse.hasIntervals()).isFalse();
        assertThat(sparse.parameter("E").low()).isNaN();
        assertThat(sparse.warnings())
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.code()).isEqualTo("failed-resamples");
                    assertThat(warning.message()).contains("no intervals are given");
                });
    }

    @Test
    void theTwoExponentsMakeOne() {
        Interval a = VARIED.parametersExponent();
        Interval b = VARIED.tokensExponent();
        assertThat(a.low()).isLessThan(a.high());
        assertInterval(b, 1 - a.high(), 1 - a.low());
    }

    @Test
    void theMiddleLawLiesInTheIntervals() {
        ChinchillaSurface middle = new ChinchillaSurface(1.8, 480, 2000, .34, .37);
        assertThat(VARIED.parameter("A").contains(480)).isTrue();
        assertThat(VARIED.parametersExponent().contains(.37 / .71)).isTrue();
        for (double compute : BUDGETS.toArray()) {
            ComputeAllocation split = middle.optimum(compute);
            Training there = Training.of(split.parameters(), split.tokens());
            assertThat(
                            VARIED.interval(law -> loss(law, there))
                                    .contains(middle.loss(split.parameters(), split.tokens())))
                    .isTrue();
        }
    }

    @Test
    void aBandIsTheIntervalOfEachOfItsPlaces() {
        Band band = Band.of(VARIED, BUDGETS, EnsembleTest::sizes);
        for (int i = 0; i < BUDGETS.size(); i++) {
            double compute = BUDGETS.get(i);
            Interval there = VARIED.interval(law -> sizes(law).applyAsDouble(compute));
            assertThat(band.low().get(i)).isCloseTo(there.low(), within(1e-9 * there.low()));
            assertThat(band.high().get(i)).isCloseTo(there.high(), within(1e-9 * there.high()));
        }
    }

    @Test
    void lawsThatOnlySplitHaveABandOfTheSplitAlone() {
        Ensemble rules =
                ensemble(
                        DoubleStream.of(.48, .5, .52)
                                .mapToObj(a -> Laws.of("frontier", Map.of("k", .1, "a", a))));
        Band losses = Band.of(rules, BUDGETS, law -> d -> loss(law, Training.of(1e9, d)));
        assertThat(Band.of(rules, BUDGETS, EnsembleTest::sizes).low().min()).isPositive();
        assertThat(losses.low().toArray()).containsOnly(Double.NaN);
    }

    @Test
    void aBandHasTwoEndsAtEachPlace() {
        Series two = Series.of(1, 2);
        assertThatThrownBy(() -> new Band(two, two, Series.of(3)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertInterval(Interval interval, double low, double high) {
        assertThat(interval.low()).isCloseTo(low, within(1e-3));
        assertThat(interval.high()).isCloseTo(high, within(1e-3));
    }

    private static DoubleUnaryOperator sizes(Law law) {
        return compute -> ((ScalingLaw) law).split(compute).parameters();
    }

    private static double loss(Law law, Training training) {
        return law.predict(training).orElse(Double.NaN);
    }

    private static Law law(ChinchillaSurface surface) {
        return Surfaces.law(PROBLEM, surface);
    }

    private static Ensemble ensemble(Stream<? extends Law> laws) {
        return new Ensemble(
                FITTED,
                List.copyOf(laws.toList()),
                0,
                new BootstrapSettings(101, 1, Scheme.CASES, .95),
                0);
    }
}
