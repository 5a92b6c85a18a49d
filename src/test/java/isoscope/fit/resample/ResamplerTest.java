package isoscope.fit.resample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.fit.FitWarning;
import isoscope.law.ChinchillaSurface;
import isoscope.quantity.Series;
import isoscope.runs.Run;
import isoscope.testkit.Sweeps;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ResamplerTest {
    private static final ChinchillaSurface TRUTH =
            new ChinchillaSurface(1.8172, 482.01, 2085.43, .3478, .3658);
    private static final int POINTS = 7;
    private static final int OFF = 4;

    /// Five budgets of seven runs, and four runs on none.
    private static final List<Run> RUNS =
            Stream.concat(
                            Sweeps.isoFlop(TRUTH, Series.logSpaced(1e18, 1e22, 5), 6, POINTS)
                                    .stream(),
                            Stream.of(3e7, 3e8, 3e9, 2e10)
                                    .map(n -> Sweeps.run("off-" + n, TRUTH, n, 3.3 * n, 0)))
                    .toList();

    @ParameterizedTest
    @MethodSource("schemes")
    void everyResampleHasAsManyRunsAsThereAre(Scheme scheme) {
        Resampler resampler = resampler(RUNS, scheme, 1);
        for (int k = 0; k < 100; k++) {
            assertThat(Arrays.stream(resampler.draw(k)).sum()).isEqualTo(RUNS.size());
        }
    }

    @Test
    void everyBudgetKeepsItsNumberAndSoDoTheRunsOffAny() {
        Resampler resampler = resampler(RUNS, Scheme.BUDGETS, 1);
        for (int k = 0; k < 100; k++) {
            int[] times = resampler.draw(k);
            for (int budget = 0; budget < 5; budget++) {
                assertThat(sum(times, budget * POINTS, POINTS)).isEqualTo(POINTS);
            }
            assertThat(sum(times, 5 * POINTS, OFF)).isEqualTo(OFF);
        }
        assertThat(resampler.notes()).isEmpty();
    }

    @Test
    void everyPartKeepsItsNumberAndIsDrawnByItsOwnScheme() {
        List<List<Integer>> parts =
                List.of(
                        IntStream.range(0, 3 * POINTS).boxed().toList(),
                        IntStream.range(3 * POINTS, RUNS.size()).boxed().toList());
        for (Scheme scheme : List.of(Scheme.CASES, Scheme.BUDGETS)) {
            Resampler resampler =
                    Resampler.ofParts(parts, RUNS, new BootstrapSettings(1, 1, scheme, .9));
            assertThat(resampler.scheme()).isEqualTo(scheme);
            assertThat(resampler.draw(0)).isNotEqualTo(resampler.draw(1));
            for (int k = 0; k < 100; k++) {
                int[] times = resampler.draw(k);
                assertThat(sum(times, 0, 3 * POINTS)).isEqualTo(3 * POINTS);
                assertThat(sum(times, 3 * POINTS, 2 * POINTS + OFF)).isEqualTo(2 * POINTS + OFF);
            }
        }
    }

    @Test
    void theOrderOfBudgetsDoesNotMatterToHowManyAreDrawn() {
        Resampler resampler = resampler(RUNS.reversed(), Scheme.BUDGETS, 1);
        assertThat(sum(resampler.draw(0), 0, OFF)).isEqualTo(OFF);
        assertThat(sum(resampler.draw(0), OFF, POINTS)).isEqualTo(POINTS);
    }

    @Test
    void aRunThatIsThereTwiceIsDrawnAsTwo() {
        List<Run> twice = Stream.concat(RUNS.stream(), RUNS.stream()).toList();
        Resampler resampler = resampler(twice, Scheme.BUDGETS, 1);
        assertThat(Arrays.stream(resampler.draw(3)).sum()).isEqualTo(twice.size());
    }

    @Test
    void withoutBudgetsSingleRunsAreDrawnAndANoteSaysSo() {
        List<Run> scattered = Sweeps.scattered(TRUTH, 30, 0, 1);
        Resampler resampler = resampler(scattered, Scheme.BUDGETS, 1);
        assertThat(resampler.notes())
                .extracting(FitWarning::code)
                .containsExactly("resampled-by-case");
        assertThat(resampler.draw(5)).isEqualTo(resampler(scattered, Scheme.CASES, 1).draw(5));
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void theSameSeedDrawsTheSame(Scheme scheme) {
        assertThat(resampler(RUNS, scheme, 9).draw(17))
                .isEqualTo(resampler(RUNS, scheme, 9).draw(17));
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void otherSeedsAndOtherNumbersDrawOthers(Scheme scheme) {
        Resampler resampler = resampler(RUNS, scheme, 9);
        assertThat(
                        Stream.concat(
                                        IntStream.range(0, 100).mapToObj(resampler::draw),
                                        IntStream.range(0, 100)
                                                .mapToObj(resampler(RUNS, scheme, 10)::draw))
                                .map(Arrays::toString)
                                .distinct())
                .hasSize(200);
    }

    /// The counts of a run have mean 1 and variance 1 − 1/n.
    @Test
    void everyRunIsAsLikelyAsAnother() {
        List<int[]> draws = draws(2000);
        for (int i = 0; i < RUNS.size(); i++) {
            int run = i;
            double mean = draws.stream().mapToInt(times -> times[run]).average().orElseThrow();
            double square =
                    draws.stream().mapToInt(times -> times[run] * times[run]).average().orElse(0);
            assertThat(mean).isCloseTo(1, within(.11));
            assertThat(square - mean * mean).isCloseTo(1 - 1. / RUNS.size(), within(.2));
        }
    }

    /// Draws that follow each other share no more than chance has them share.
    @Test
    void neighboursHaveNothingToDoWithEachOther() {
        List<int[]> draws = draws(2000);
        double sum = 0;
        for (int k = 1; k < draws.size(); k++) {
            for (int i = 0; i < RUNS.size(); i++) {
                sum += (draws.get(k)[i] - 1) * (draws.get(k - 1)[i] - 1);
            }
        }
        assertThat(sum / draws.size() / RUNS.size()).isCloseTo(0, within(.02));
    }

    private static List<int[]> draws(int count) {
        Resampler resampler = resampler(RUNS, Scheme.CASES, 4);
        return IntStream.range(0, count).mapToObj(resampler::draw).toList();
    }

    private static int sum(int[] times, int from, int count) {
        return Arrays.stream(times, from, from + count).sum();
    }

    private static Resampler resampler(List<Run> runs, Scheme scheme, long seed) {
        return Resampler.of(runs, new BootstrapSettings(10, seed, scheme, .95));
    }

    private static Stream<Scheme> schemes() {
        return Stream.of(Scheme.CASES, Scheme.BUDGETS);
    }
}
