package isoscope.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import isoscope.fit.BootstrapSettings.Scheme;
import isoscope.fit.FitOutcome.Fitted;
import isoscope.law.ChinchillaSurface;
import isoscope.law.FrontierLaw;
import isoscope.law.Law;
import isoscope.law.Split;
import isoscope.law.Training;
import isoscope.numerics.Interval;
import isoscope.quantity.Series;
import isoscope.testkit.Sweeps;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EnsembleTest {
    private static final ChinchillaSurface TRUTH =
            new ChinchillaSurface(1.8172, 482.01, 2085.43, .3478, .3658);
    private static final FitProblem PROBLEM = FitProblem.of(Sweeps.scattered(TRUTH, 30, .005, 3));
    private static final Fitted FITTED = (Fitted) new HuberLse().fit(PROBLEM, () -> false);
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
    void theTwoExponentsMakeOne() {
        Interval a = VARIED.parametersExponent();
        Interval b = VARIED.tokensExponent();
        assertThat(a.low()).isLessThan(a.high());
        assertInterval(b, 1 - a.high(), 1 - a.low());
    }

    @Test
    void bandsAndIntervalsSayTheSame() {
        FrontierBands bands = FrontierBands.of(VARIED, BUDGETS);
        for (int i = 0; i < BUDGETS.size(); i++) {
            Ensemble.AtCompute there = VARIED.atCompute(BUDGETS.get(i));
            assertClose(bands.parameters().at(i), there.parameters());
            assertClose(bands.tokens().at(i), there.tokens());
            assertClose(bands.loss().at(i), there.loss());
        }
    }

    @Test
    void theSplitOfTheMiddleLawLiesInItsIntervals() {
        ChinchillaSurface middle = new ChinchillaSurface(1.8, 480, 2000, .34, .37);
        for (double compute : BUDGETS.toArray()) {
            Split split = middle.optimum(compute);
            Ensemble.AtCompute there = VARIED.atCompute(compute);
            assertThat(there.parameters().contains(split.parameters())).isTrue();
            assertThat(there.tokens().contains(split.tokens())).isTrue();
            assertThat(there.loss().contains(middle.loss(split.parameters(), split.tokens())))
                    .isTrue();
        }
    }

    @Test
    void aBandOfLossIsThatOfEachOfItsPlaces() {
        Series tokens = Series.logSpaced(1e9, 1e12, 5);
        DoubleFunction<Training> path = d -> Training.of(1e9, d);
        Band band = Band.ofLoss(VARIED, tokens, path);
        for (int i = 0; i < tokens.size(); i++) {
            Training training = path.apply(tokens.get(i));
            assertThat(training.compute()).isEqualTo(6e9 * tokens.get(i));
            assertClose(
                    band.at(i), VARIED.interval(law -> law.predict(training).orElse(Double.NaN)));
        }
    }

    @Test
    void lawsThatOnlySplitHaveABandOfTheSplitAlone() {
        Ensemble rules =
                ensemble(
                        DoubleStream.of(.48, .5, .52)
                                .mapToObj(a -> new FrontierLaw(FITTED.law().card(), .1, a)));
        FrontierBands bands = FrontierBands.of(rules, BUDGETS);
        assertThat(bands.parameters().low().min()).isPositive();
        assertThat(bands.loss().low().toArray()).containsOnly(Double.NaN);
        assertThat(rules.atCompute(1e20).loss().high()).isNaN();
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

    private static void assertClose(Interval interval, Interval other) {
        assertThat(interval.low()).isCloseTo(other.low(), within(1e-9 * other.low()));
        assertThat(interval.high()).isCloseTo(other.high(), within(1e-9 * other.high()));
    }

    private static Law law(ChinchillaSurface surface) {
        return FittedLaw.of(PROBLEM, surface);
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
