package isoscope.law.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.law.Law;
import isoscope.law.Variable;
import isoscope.law.experiment.Outcome.Line;
import isoscope.law.sheet.Library;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Simulations in which laws come about.
class ExperimentsTest {
    private static final Library LIBRARY = Library.load();

    /// Few samples of random features, which take seconds else; other experiments do not have the variable.
    private static final Map<String, Double> SMALL = Map.of("T", 64.);

    static List<Experiment> all() {
        return Experiments.all(LIBRARY::byId);
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("all")
    void theSameSeedGivesTheSameOutcome(Experiment experiment) {
        Outcome outcome = experiment.run(SMALL, 7, () -> false);
        assertThat(experiment.run(SMALL, 7, () -> false)).isEqualTo(outcome);
        assertThat(experiment.run(SMALL, 8, () -> false).equals(outcome))
                .isNotEqualTo(experiment.isRandom());
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("all")
    void everyVariableGoesToItsEnds(Experiment experiment) {
        for (Variable variable : experiment.variables()) {
            for (double end : new double[] {variable.low(), variable.high()}) {
                Map<String, Double> values = new HashMap<>(SMALL);
                values.put(variable.name(), end);
                Outcome outcome = experiment.run(values, 1, () -> false);
                for (Line line : outcome.lines()) {
                    assertThat(line.y().toArray()).as(line.name()).doesNotContain(Double.NaN);
                    assertThat(DoubleStream.of(line.y().toArray())).allMatch(y -> y > 0);
                }
            }
        }
    }

    @Test
    void anExperimentThatNobodyWaitsForEndsEarly() {
        Outcome cut = new RandomFeatures().run(Map.of(), 1, () -> true);
        assertThat(cut.lines().getFirst().x().size()).isZero();
    }

    /// With many samples; the mean over seeds, as one draw scatters.
    @Tag("slow")
    @ParameterizedTest
    @ValueSource(doubles = {.5, 1.2})
    void theLossOfRandomFeaturesFallsWithTheExponentOfTheSpectrum(double exponent) {
        double mean =
                IntStream.range(0, 2)
                        .mapToDouble(seed ->
                                new RandomFeatures()
                                        .run(Map.of("a", exponent, "T", 256.), seed, () -> false)
                                        .numbers()
                                        .getLast()
                                        .value())
                        .average()
                        .orElseThrow();
        assertThat(mean).isCloseTo(exponent, within(.25));
    }

    /// The sheet takes the same sum over the fall in 200 parts.
    @Test
    void theLossAtTheEndIsThatOfTheLaw() {
        Law law = LIBRARY.byId("multi-power").orElseThrow();
        double loss = new Schedules(law).run(Map.of(), 0, () -> false).numbers().getLast().value();
        Map<String, Double> schedule = new HashMap<>();
        schedule.put("n_w", 2160.);
        schedule.put("n_c", .8 * 24_000);
        schedule.put("n_d", .2 * 24_000);
        schedule.put("eta", 3e-4);
        schedule.put("eta_end", 3e-5);
        assertThat(loss).isCloseTo(law.result("L", schedule).orElseThrow(), within(2e-3));
    }

    /// A checkpoint before the fall lies above what the fall makes of it.
    @Test
    void aFallingRateEndsBelowAConstantOne() {
        Outcome outcome =
                new Schedules(LIBRARY.byId("multi-power").orElseThrow())
                        .run(Map.of(), 0, () -> false);
        double constant = outcome.numbers().getFirst().value();
        double falling = outcome.numbers().getLast().value();
        assertThat(falling).isLessThan(constant - .03);
    }

    @Test
    void pruningInRoundsKeepsMoreThanPruningAtRandom() {
        double inRounds = 0;
        double atOnce = 0;
        double atRandom = 0;
        for (int seed = 0; seed < 5; seed++) {
            List<Line> lines = new PruningRounds().run(Map.of(), seed, () -> false).lines();
            int late = lines.getFirst().x().size() - 4;
            inRounds += lines.get(0).y().get(late);
            atOnce += lines.get(1).y().get(late);
            atRandom += lines.get(2).y().get(late);
        }
        assertThat(inRounds).isLessThan(atOnce);
        assertThat(atOnce).isLessThan(atRandom);
    }

    @Test
    void afterRoundsOfAFifthFourFifthsOfTheWeightsAreLeftEachTime() {
        Line line = new PruningRounds().run(Map.of("share", .2), 1, () -> false).lines().getFirst();
        assertThat(line.x().get(3)).isCloseTo(120 * Math.pow(.8, 3), within(1.));
    }
}
