package isoscope.fit.check;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.fit.Bounds;
import isoscope.fit.FitMethod;
import isoscope.fit.FitOutcome;
import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitOutcome.Refused;
import isoscope.fit.FitProblem;
import isoscope.fit.FitSettings;
import isoscope.fit.FitWarning;
import isoscope.fit.HoldOut;
import isoscope.fit.method.FitMethods;
import isoscope.fit.method.SurfaceMethod;
import isoscope.law.ChinchillaSurface;
import isoscope.law.ScalingLaw;
import isoscope.runs.LoadOutcome;
import isoscope.runs.Run;
import isoscope.runs.file.RunFile;
import isoscope.testkit.RealRuns;
import isoscope.testkit.Sweeps;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// From a file with one fault to the warning that names it, and from a file that just has not to none.
class DiagnosticsTest {
    private static final Path FOLDER = Path.of("src/test/resources/diagnostics");
    private static final ChinchillaSurface TRUTH =
            new ChinchillaSurface(1.8172, 482.01, 2085.43, .3478, .3658);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exact-duplicates | 2 runs repeat an earlier one exactly",
                "near-duplicates | 2 runs may duplicate others: run-12-again may duplicate run-12 (nearly the same size, tokens and loss)",
                "outliers | 2 runs are more than 1.5 % off the fit; run-50 is worst, 7.9 % above it",
                "diverged-runs | runs no larger and on no more tokens reach",
                "unfinished-schedules | 3 runs ended with more than half of the highest learning rate left",
                "compute-mismatch | forward pass only; multiply it by 3",
                "few-runs | 12 runs have to determine 5 fitted constants",
                "at-bound | E ended at 0",
                "flat-ridge | These runs cannot pin down A and α separately: any A from"
            })
    void a_fault_is_named_alone_and_with_its_numbers(String code, String words) {
        List<FitWarning> warnings = fit(code).warnings();
        assertThat(warnings).extracting(FitWarning::code).containsExactly(code);
        assertThat(warnings.getFirst().message()).contains(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no-interior-minimum | At 2 of 7 budgets (5 × 10²⁰, 10²¹ FLOP)",
                "weak-curvature | At 1 of 7 budgets (10²¹ FLOP)",
                "wide-sampling | Sizes up to 16× from the best one make the IsoFLOP parabolas miss D* by −3.8",
                "off-centre-sampling | above the best one"
            })
    void a_fault_of_budgets_is_named_where_they_are_used_and_nowhere_else(
            String code, String words) {
        FitMethod isoFlop = FitMethods.all().byId("isoflop").orElseThrow();
        assertThat(fit(isoFlop, problem(code)).warnings())
                .filteredOn(warning -> warning.code().equals(code))
                .singleElement()
                .satisfies(warning -> assertThat(warning.message()).contains(words));
        assertThat(fit(code).warnings()).extracting(FitWarning::code).doesNotContain(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clean",
                "exact-duplicates-near-miss",
                "near-duplicates-near-miss",
                "outliers-near-miss",
                "unfinished-schedules-near-miss",
                "compute-mismatch-near-miss",
                "few-runs-near-miss",
                "at-bound-near-miss",
                "flat-ridge-near-miss",
                "no-interior-minimum-near-miss",
                "weak-curvature-near-miss",
                "wide-sampling-near-miss",
                "off-centre-sampling-near-miss"
            })
    void what_just_misses_a_fault_is_left_in_peace(String file) {
        assertThat(fit(file).warnings()).isEmpty();
    }

    @Test
    void a_run_that_is_only_far_off_has_not_diverged() {
        assertThat(fit("diverged-runs-near-miss").warnings())
                .extracting(FitWarning::code)
                .containsExactly("outliers");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exact-duplicates | run-12-again, run-40-again",
                "near-duplicates | run-12-again, run-40-again",
                "outliers | run-50, run-31",
                "diverged-runs | run-31, run-50",
                "unfinished-schedules | run-4, run-10, run-16"
            })
    void the_runs_a_warning_is_about_are_named(String code, String runs) {
        assertThat(fit(code).warnings().getFirst().runs()).containsExactly(runs.split(", "));
    }

    @Test
    void far_beyond_the_runs_a_law_is_a_guess() {
        ScalingLaw law = fit("extrapolation").scalingLaw().orElseThrow();
        assertThat(Diagnostics.extrapolation(law, 1e23))
                .hasValueSatisfying(warning ->
                        assertThat(warning.message())
                                .contains("10²³ FLOP lies 2.0 decades above the largest"));
        assertThat(Diagnostics.extrapolation(law, 1e16))
                .hasValueSatisfying(
                        warning -> assertThat(warning.message()).contains("below the smallest"));
        assertThat(Diagnostics.extrapolation(law, 9e21)).isEmpty();
        assertThat(Diagnostics.extrapolation(law, 1e20)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-interior-minimum", "weak-curvature", "off-centre-sampling"})
    void budgets_are_judged_without_a_fit(String code) {
        assertThat(Diagnostics.ofBudgets(problem(code)))
                .extracting(FitWarning::code)
                .containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"exact-duplicates", "diverged-runs"})
    void runs_are_judged_before_any_fit(String code) {
        assertThat(Diagnostics.before(problem(code))).extracting(FitWarning::code).contains(code);
    }

    @Test
    void runs_that_no_fit_can_use_are_judged_too() {
        List<Run> runs = Sweeps.scattered(TRUTH, 4, 0, 1);
        FitProblem problem = FitProblem.of(List.of(runs.get(0), runs.get(1), renamed(runs.get(0))));
        assertThat(SurfaceMethod.HUBER_LSE.fit(problem, () -> false)).isInstanceOf(Refused.class);
        assertThat(Diagnostics.before(problem))
                .extracting(FitWarning::code)
                .containsExactly("exact-duplicates");
        assertThat(Diagnostics.before(FitProblem.of(List.of()))).isEmpty();
        assertThat(Diagnostics.before(FitProblem.of(runs.subList(0, 1)))).isEmpty();
    }

    @Test
    void where_budgets_carry_the_law_their_faults_come_first() {
        FitMethod isoFlop = FitMethods.all().byId("isoflop").orElseThrow();
        List<Run> runs = new ArrayList<>(problem("no-interior-minimum").runs());
        runs.add(renamed(runs.get(5)));
        FitProblem problem = FitProblem.of(runs);
        assertThat(fit(isoFlop, problem).warnings())
                .extracting(FitWarning::code)
                .containsExactly("no-interior-minimum", "exact-duplicates");
        assertThat(fit(SurfaceMethod.HUBER_LSE, problem).warnings())
                .extracting(FitWarning::code)
                .containsExactly("exact-duplicates");
    }

    @Test
    void clean_runs_give_no_method_a_reason_to_complain_of_them() {
        for (String method : List.of("isoflop", "envelope", "huber-lse")) {
            FitMethod it = FitMethods.all().byId(method).orElseThrow();
            assertThat(fit(it, problem("clean")).warnings()).as(method).isEmpty();
        }
    }

    @Test
    void a_pinned_constant_is_at_no_bound_and_on_no_ridge() {
        FitProblem problem = problem("at-bound");
        FitProblem pinned =
                new FitProblem("", problem.runs(), FitSettings.STANDARD.withPinned("E", 0));
        Fitted fitted = fit(SurfaceMethod.HUBER_LSE, problem);
        Fitted held = new Fitted(pinned, "huber-lse", fitted.law(), 0, fitted.goodness(), 0);
        assertThat(Diagnostics.of(pinned, held)).isEmpty();
    }

    @Test
    void a_constant_at_the_end_of_the_range_it_was_given_is_named() {
        FitProblem problem = problem("clean");
        Fitted fitted = fit(SurfaceMethod.HUBER_LSE, problem);
        double alpha = fitted.law().card().parameters().getOrDefault("alpha", Double.NaN);
        FitProblem narrow =
                new FitProblem(
                        "",
                        problem.runs(),
                        FitSettings.STANDARD.withBounds("alpha", new Bounds(.1, alpha)));
        Fitted held = new Fitted(narrow, "huber-lse", fitted.law(), 0, fitted.goodness(), 0);
        assertThat(Diagnostics.of(narrow, held))
                .singleElement()
                .satisfies(warning -> assertThat(warning.message()).startsWith("α ended at 0."));
    }

    @Test
    void three_sizes_are_barely_enough() {
        List<Run> runs =
                List.of(1e8, 5e8, 2e9).stream()
                        .flatMap(size ->
                                List.of(2e9, 6e9, 2e10, 6e10, 2e11, 6e11).stream()
                                        .map(tokens ->
                                                Sweeps.run(
                                                        size + "/" + tokens,
                                                        TRUTH,
                                                        size,
                                                        tokens,
                                                        0)))
                        .toList();
        assertThat(fit(SurfaceMethod.HUBER_LSE, FitProblem.of(runs)).warnings())
                .extracting(FitWarning::message)
                .singleElement()
                .asString()
                .startsWith("Only 3 different model sizes");
    }

    @Test
    void real_runs_are_told_their_true_faults_and_no_others() {
        List<Run> runs = RealRuns.withoutHighestLoss(RealRuns.chinchilla(), 5);
        assertThat(fit(SurfaceMethod.HUBER_LSE, FitProblem.of(runs)).warnings())
                .extracting(FitWarning::code)
                .containsExactly("outliers", "near-duplicates");
        assertThat(fit(SurfaceMethod.HUBER_LSE, FitProblem.of(RealRuns.chinchilla())).warnings())
                .first()
                .satisfies(warning ->
                        assertThat(warning.runs()).contains("1", "2", "3", "4").hasSize(5));
    }

    private static Fitted fit(String file) {
        return fit(SurfaceMethod.HUBER_LSE, problem(file));
    }

    private static Fitted fit(FitMethod method, FitProblem problem) {
        FitOutcome outcome = new Fitter(method, new HoldOut.Rule.None()).fit(problem, () -> false);
        assertThat(outcome).isInstanceOf(Fitted.class);
        return (Fitted) outcome;
    }

    private static FitProblem problem(String file) {
        LoadOutcome outcome = RunFile.read(FOLDER.resolve(file + ".csv"));
        assertThat(outcome).isInstanceOf(LoadOutcome.Loaded.class);
        return FitProblem.of(((LoadOutcome.Loaded) outcome).runs().runs());
    }

    private static Run renamed(Run run) {
        return new Run(
                run.id() + "-again",
                "",
                run.parameters(),
                run.tokens(),
                run.compute(),
                run.loss(),
                null,
                1);
    }
}
