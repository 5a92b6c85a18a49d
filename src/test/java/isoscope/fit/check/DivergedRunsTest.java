package isoscope.fit.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.quantity.Series;
import isoscope.runs.LossCurve;
import isoscope.runs.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivergedRunsTest {

    @ParameterizedTest
    @CsvSource({"12.4, 0", "13.1, 1", "700, 1"})
    void no_model_does_worse_than_guessing(double loss, int diverged) {
        assertThat(failures(run("a", 1e9, 1e10, loss), run("b", 1e9, 1e10, 3))).hasSize(diverged);
    }

    @Test
    void a_curve_that_ends_far_above_its_lowest_stretch_diverged() {
        assertThat(CurveEnd.rise(curve(x -> 3 - x + (x > .8 ? 2 * (x - .8) : 0), .02)))
                .isCloseTo(2.4 / 2.2, within(.05));
        assertThat(failures(run("a", curve(x -> x > .7 ? 4 * x : 3 - x, 0)))).hasSize(1);
    }

    @Test
    void noise_on_a_falling_curve_is_no_divergence() {
        for (long points = 1; points < 300; points = 2 * points + 1) {
            assertThat(failures(run("a", curve(x -> 4 - x, .03)))).isEmpty();
        }
    }

    @Test
    void a_curve_of_one_point_says_nothing() {
        LossCurve curve =
                new LossCurve(Series.of(1), Series.of(1e9), Series.of(6e18), Series.of(3));
        assertThat(CurveEnd.rise(curve)).isEqualTo(1);
    }

    @Test
    void a_run_that_two_lesser_ones_better_by_far_diverged() {
        Run small = run("small", 1e8, 1e9, 4);
        Run middle = run("middle", 2e8, 2e9, 3.6);
        assertThat(failures(small, middle, run("large", 1e9, 1e10, 5.1))).hasSize(1);
        assertThat(failures(small, middle, run("large", 1e9, 1e10, 4.4))).isEmpty();
        assertThat(failures(small, run("large", 1e9, 1e10, 5.1))).isEmpty();
        assertThat(failures(small, middle, run("wide", 1e9, 5e8, 5.1))).isEmpty();
    }

    @Test
    void one_loss_written_down_too_low_accuses_nobody() {
        List<Run> runs = new ArrayList<>(List.of(run("typo", 1e7, 1e8, .35)));
        for (int i = 1; i < 30; i++) {
            runs.add(run("r" + i, 1e8 * i, 1e9 * i, 4 - .05 * i));
        }
        assertThat(failures(runs.toArray(Run[]::new))).isEmpty();
    }

    @Test
    void the_second_best_of_lesser_runs_is_what_a_plain_search_finds() {
        SplittableRandom random = new SplittableRandom(5);
        List<Run> runs =
                IntStream.range(0, 300)
                        .mapToObj(i ->
                                run(
                                        "r" + i,
                                        1 + random.nextInt(12),
                                        1 + random.nextInt(12),
                                        2 + random.nextDouble()))
                        .toList();
        Series found = Dominance.bettered(runs);
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            double expected =
                    runs.stream()
                            .filter(other -> other.parameters() <= run.parameters())
                            .filter(other -> other.tokens() <= run.tokens())
                            .mapToDouble(Run::loss)
                            .sorted()
                            .skip(1)
                            .findFirst()
                            .orElse(Double.POSITIVE_INFINITY);
            assertThat(found.get(i)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({"20, 18, 16", "120, 60, 40"})
    void numbers_that_are_all_too_high_are_no_losses_of_failed_runs(
            double one, double two, double three) {
        assertThat(
                        failures(
                                run("a", 1e8, 1e9, one),
                                run("b", 1e9, 1e10, two),
                                run("c", 1e10, 1e11, three)))
                .isEmpty();
    }

    private static List<DivergedRuns.Failure> failures(Run... runs) {
        List<Run> all = List.of(runs);
        return DivergedRuns.among(all, Series.from(all, _ -> Double.NaN), false);
    }

    private static Run run(String id, double parameters, double tokens, double loss) {
        return new Run(id, "", parameters, tokens, 6 * parameters * tokens, loss, null, 1);
    }

    private static Run run(String id, LossCurve curve) {
        double loss = curve.loss().get(curve.size() - 1);
        return new Run(id, "", 1e8, 1e9, 6e17, loss, curve, 1);
    }

    /// A loss that is a function of the share of the training done, with seeded noise.
    private static LossCurve curve(DoubleUnaryOperator shape, double noise) {
        SplittableRandom random = new SplittableRandom(8);
        int points = 200;
        Series share = Series.of(IntStream.rangeClosed(1, points).mapToDouble(i -> i).toArray());
        Series loss =
                share.map(
                        i -> shape.applyAsDouble(i / points) * (1 + noise * random.nextGaussian()));
        return new LossCurve(share, share.map(i -> 1e7 * i), share.map(i -> 6e15 * i), loss);
    }
}
