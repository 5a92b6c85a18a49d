package isoscope.fit.check;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitProblem;
import isoscope.fit.FitWarning;
import isoscope.fit.HoldOut;
import isoscope.fit.method.SurfaceMethod;
import isoscope.law.ChinchillaSurface;
import isoscope.quantity.Series;
import isoscope.runs.Conditions;
import isoscope.runs.Run;
import isoscope.testkit.MadeStudies;
import isoscope.testkit.Sweeps;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Advice on made runs whose faults are known: good runs are not accused, and what is not known is said.
class AdviceTest {
    private static final ChinchillaSurface TRUTH =
            new ChinchillaSurface(1.8172, 482.01, 2085.43, .3478, .3658);

    @ParameterizedTest
    @ValueSource(ints = {8, 10, 15, 25, 40})
    void clean_runs_are_no_outliers_however_few(int count) {
        for (int seed = 0; seed < 15; seed++) {
            List<Run> runs = Sweeps.scattered(TRUTH, count, .005, seed);
            assertThat(codes(runs)).as("seed %d", seed).doesNotContain("outliers", "diverged-runs");
        }
    }

    @Test
    void a_run_far_off_is_told_among_many() {
        List<Run> runs = new ArrayList<>(Sweeps.scattered(TRUTH, 60, .005, 3));
        runs.set(20, MadeStudies.of(runs.get(20), "", 1.1 * runs.get(20).loss()));
        assertThat(warnings(runs))
                .filteredOn(warning -> warning.code().equals("outliers"))
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.message())
                            .contains("1 run is more than", "run-20 is worst, 9.8 % above it");
                    assertThat(warning.runs()).containsExactly("run-20");
                });
    }

    @Test
    void two_losses_in_bits_among_many_in_nats_are_asked_about() {
        List<Run> runs = new ArrayList<>(Sweeps.scattered(TRUTH, 35, .005, 3));
        for (int i : List.of(7, 20)) {
            runs.set(i, MadeStudies.of(runs.get(i), "", runs.get(i).loss() / Math.log(2)));
        }
        assertThat(warnings(runs))
                .filteredOn(warning -> warning.code().equals("diverged-runs"))
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.message())
                            .contains("1.44 times", "the ratio of bits to nats");
                    assertThat(warning.runs()).contains("run-7");
                });
    }

    @Test
    void repeated_data_are_told_with_the_method_that_counts_them() {
        List<Run> runs = new ArrayList<>(Sweeps.scattered(TRUTH, 40, .004, 5));
        for (int i = 0; i < 8; i++) {
            runs.set(i, repeated(runs.get(i), 20 + i));
        }
        List<FitWarning> warnings = warnings(runs);
        assertThat(warnings.getFirst().message())
                .contains("8 runs saw their data more than four times (run-7: 27 epochs)")
                .contains("--method data-constrained");
        assertThat(warnings)
                .extracting(FitWarning::code)
                .doesNotContain("outliers", "diverged-runs");
    }

    /// A run that learned a third more than from one pass over its unique tokens.
    private static Run repeated(Run run, double epochs) {
        double unique = run.tokens() / epochs;
        return new Run(
                run.id(),
                "",
                run.parameters(),
                run.tokens(),
                run.compute(),
                TRUTH.loss(run.parameters(), 1.3 * unique),
                null,
                1,
                new Conditions(OptionalDouble.of(unique), OptionalDouble.empty()));
    }

    @Test
    void a_floor_that_is_not_pinned_down_is_told_with_its_range() {
        ChinchillaSurface flat = new ChinchillaSurface(1.3, 8, 12, .1, .1);
        assertThat(warnings(Sweeps.scattered(flat, 80, .005, 4)))
                .filteredOn(warning -> warning.code().equals("flat-ridge"))
                .singleElement()
                .satisfies(warning ->
                        assertThat(warning.message())
                                .contains("These runs cannot pin down", "any E from "));
    }

    @Test
    void two_budgets_are_few() {
        List<Run> runs = Sweeps.noisy(Sweeps.isoFlop(TRUTH, Series.of(1e19, 1e20), 5, 10), .002, 1);
        assertThat(warnings(runs))
                .filteredOn(warning -> warning.code().equals("few-runs"))
                .singleElement()
                .satisfies(warning ->
                        assertThat(warning.message()).contains("only 2 compute budgets"));
    }

    private static List<String> codes(List<Run> runs) {
        return warnings(runs).stream().map(FitWarning::code).toList();
    }

    private static List<FitWarning> warnings(List<Run> runs) {
        return new Fitter(SurfaceMethod.HUBER_LSE, new HoldOut.Rule.None())
                                .fit(FitProblem.of(runs), () -> false)
                        instanceof Fitted fitted
                ? fitted.warnings()
                : List.of();
    }
}
