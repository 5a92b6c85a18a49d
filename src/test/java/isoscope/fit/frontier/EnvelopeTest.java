package isoscope.fit.frontier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.law.ChinchillaSurface;
import isoscope.law.PowerLaw;
import isoscope.quantity.Series;
import isoscope.runs.LossCurve;
import isoscope.runs.Run;
import isoscope.testkit.Sweeps;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnvelopeTest {
    private static final ChinchillaSurface TRUTH =
            new ChinchillaSurface(1.8172, 482.01, 2085.43, .3478, .3658);

    @Test
    void recoversTheFrontierOfANoiselessLaw() {
        PowerLaw law = PowerLawFit.FREE.through(computes(), computes().map(EnvelopeTest::frontier));
        assertThat(law.floor()).isCloseTo(TRUTH.irreducible(), within(1e-5));
        assertThat(law.exponent())
                .isCloseTo(TRUTH.alpha() * TRUTH.parametersExponent(), within(1e-5));
        assertThat(law.loss(1e24)).isCloseTo(frontier(1e24), within(1e-5));
    }

    @Test
    void aLawWithoutFloorIsFoundToHaveNone() {
        Series loss = computes().map(c -> 30 * Math.pow(c, -.05) * (1 + 1e-4 * Math.sin(c)));
        PowerLaw law = PowerLawFit.FREE.through(computes(), loss);
        assertThat(law.floor()).isLessThan(.05);
        assertThat(law.exponent()).isCloseTo(.05, within(.002));
    }

    @Test
    void liesOnOrBelowEveryRunOfItsBin() {
        List<Run> runs = Sweeps.scattered(TRUTH, 300, .01, 3);
        Envelope.Found found = found(runs);
        for (int i = 1; i < found.compute().size(); i++) {
            assertThat(found.loss().get(i)).isLessThan(found.loss().get(i - 1));
            assertThat(found.compute().get(i)).isGreaterThan(found.compute().get(i - 1));
        }
        assertThat(found.loss().min())
                .isEqualTo(runs.stream().mapToDouble(Run::loss).min().orElseThrow());
        assertThat(found.runIds()).hasSize(found.loss().size()).doesNotHaveDuplicates();
    }

    @Test
    void curvesGiveTheirStepsWithoutTheWarmUp() {
        List<Run> runs = new ArrayList<>();
        for (double size : Series.logSpaced(2e7, 2e10, 20).toArray()) {
            runs.add(curve("run-" + runs.size(), size));
        }
        Envelope.Found found = found(runs);
        double cheapest = runs.getFirst().compute();
        assertThat(found.compute().min()).isGreaterThanOrEqualTo(Envelope.WARM_UP * cheapest);
        assertThat(found.compute().size()).isGreaterThan(60);
        assertThat(found.residuals().max()).isLessThan(.03);
        assertThat(found.residuals().min()).isGreaterThan(-.03);
    }

    @Test
    void tooFewRunsGiveNoEnvelope() {
        assertThat(Envelope.of(List.of())).isInstanceOf(Envelope.NotEnough.class);
        assertThat(Envelope.of(Sweeps.scattered(TRUTH, 3, 0, 1)))
                .isInstanceOf(Envelope.NotEnough.class);
    }

    private static Run curve(String id, double size) {
        Series tokens = Series.logSpaced(size * .02, size * 40, 400);
        Series compute = tokens.map(d -> 6 * size * d);
        Series loss = tokens.map(d -> TRUTH.loss(size, d));
        return new Run(
                id,
                "",
                size,
                tokens.max(),
                compute.max(),
                loss.min(),
                new LossCurve(tokens, tokens, compute, loss),
                1);
    }

    private static Series computes() {
        return Series.logSpaced(1e18, 1e22, 40);
    }

    private static double frontier(double compute) {
        var best = TRUTH.optimum(compute);
        return TRUTH.loss(best.parameters(), best.tokens());
    }

    private static Envelope.Found found(List<Run> runs) {
        Envelope envelope = Envelope.of(runs);
        assertThat(envelope).isInstanceOf(Envelope.Found.class);
        return (Envelope.Found) envelope;
    }
}
