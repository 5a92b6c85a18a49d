package isoscope.runs.check;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.runs.Run;
import isoscope.runs.RunSet;
import isoscope.testkit.MadeStudies;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The checks of data on studies made by the hundred: what is wrong is found at every share and factor, and what is right
/// is left in peace.
class GeneratedStudiesTest {
    private static final List<Double> NOISE = List.of(0., .003, .01, .03);

    @Tag("slow")
    @Test
    void nothing_is_found_in_sound_studies() {
        for (int seed = 0; seed < 220; seed++) {
            int count = List.of(12, 20, 40, 60).get(seed / 4 % 4);
            double noise = NOISE.get(seed % 4);
            List<Run> runs =
                    seed % 5 == 0
                            ? MadeStudies.wide(count, noise, seed % 2 == 0, seed)
                            : MadeStudies.of(count, noise, seed % 2 == 0, seed);
            assertThat(findings(runs)).as("study %d", seed).isEmpty();
        }
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("shares")
    void a_share_in_another_unit_is_found(int percent, double factor, boolean recorded) {
        DoubleUnaryOperator changed = value -> value * factor;
        for (int seed = 0; seed < 4; seed++) {
            List<Run> runs = MadeStudies.of(100, NOISE.get(seed % 3), recorded, seed);
            isFound(
                    "parameters",
                    percent,
                    MadeStudies.inAnotherUnit(runs, percent, changed, d -> d));
            isFound("tokens", percent, MadeStudies.inAnotherUnit(runs, percent, n -> n, changed));
        }
    }

    /// Where a model is so large that its size hardly shows in its loss, neither does a wrong size.
    private static void isFound(String quantity, int percent, List<Run> mixed) {
        assertThat(DataChecks.of(new RunSet("mixed", mixed)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("mixed-units");
                    assertThat(finding.message()).startsWith("The " + quantity);
                    assertThat(finding.runs()).hasSizeBetween((percent + 1) / 2, percent);
                });
    }

    static Stream<Arguments> shares() {
        return Stream.of(5, 10, 20, 30)
                .flatMap(percent ->
                        Stream.of(1e-3, 1e-6, 1e-9, 1e3)
                                .map(factor ->
                                        Arguments.of(percent, factor, (percent + factor) % 2 > 0)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-3, 1e-6, 1e-9, 1e3})
    void half_in_another_unit_is_found_whichever_half_is_named(double factor) {
        List<Run> runs = MadeStudies.of(60, .003, false, 2);
        assertThat(findings(MadeStudies.inAnotherUnit(runs, 30, n -> n * factor, d -> d)))
                .first()
                .asString()
                .contains("mixed-units", "parameters of at least 30 of 60");
    }

    @ParameterizedTest
    @CsvSource({"3", "12", "24", "36"})
    void losses_in_bits_are_found(int count) {
        List<Run> runs = MadeStudies.of(40, .005, true, 6);
        List<Run> mixed =
                IntStream.range(0, 40)
                        .mapToObj(i ->
                                i < count
                                        ? MadeStudies.of(
                                                runs.get(i), "", runs.get(i).loss() / Math.log(2))
                                        : runs.get(i))
                        .toList();
        assertThat(findings(mixed))
                .singleElement()
                .asString()
                .contains("mixed-loss-scales", "losses of %d of 40".formatted(count));
    }

    @ParameterizedTest
    @CsvSource({"2, .34", "8, .34", "16, .4", "18, .22", "6, 2.2", "12, 3"})
    void losses_on_another_scale_are_found(int count, double scale) {
        for (int seed = 0; seed < 4; seed++) {
            List<Run> runs = MadeStudies.of(40, .004, seed % 2 == 0, seed);
            int every = seed;
            List<Run> mixed =
                    IntStream.range(0, 40)
                            .mapToObj(i ->
                                    (i * 7 + every) % 40 < count
                                            ? MadeStudies.of(
                                                    runs.get(i), "", runs.get(i).loss() * scale)
                                            : runs.get(i))
                            .toList();
            assertThat(findings(mixed))
                    .as("study %d", seed)
                    .first()
                    .asString()
                    .contains("mixed-loss-scales", "losses of %d of 40 runs".formatted(count));
        }
    }

    @Test
    void two_runs_with_tokens_in_another_unit_are_found() {
        for (double factor : List.of(1e-3, 1e-6)) {
            List<Run> runs = MadeStudies.of(40, .003, false, 4);
            List<Run> mixed = MadeStudies.inAnotherUnit(runs, 2, n -> n, d -> d * factor);
            assertThat(findings(mixed))
                    .first()
                    .asString()
                    .contains("mixed-units", "tokens of at least 2 of 40");
        }
    }

    @ParameterizedTest
    @CsvSource({"0.04, 0.003", "0.04, 0.01", "0.02, 0.003", "0.2, 0.03"})
    void levels_apart_are_two_experiments(double apart, double noise) {
        for (int seed = 0; seed < 8; seed++) {
            List<Run> runs = parted(MadeStudies.of(80, noise, true, seed), apart, i -> i % 3 == 0);
            assertThat(findings(runs))
                    .as("study %d", seed)
                    .singleElement()
                    .asString()
                    .contains(
                            "several-experiments",
                            "(group: code, web)",
                            "--where \"group = 'web'\"");
        }
    }

    @Tag("slow")
    @Test
    void groups_of_one_experiment_are_none_whatever_their_sizes_and_budgets() {
        for (int seed = 0; seed < 120; seed++) {
            List<Run> runs = MadeStudies.of(40, NOISE.get(seed % 4), true, seed);
            List<Run> grouped =
                    switch (seed % 3) {
                        case 0 -> parted(runs, 0, i -> runs.get(i).parameters() > 3e8);
                        case 1 -> parted(runs, 0, i -> runs.get(i).compute() > 1e20);
                        default -> parted(runs, 0, i -> i % 7 == 0);
                    };
            assertThat(findings(grouped)).as("study %d", seed).isEmpty();
        }
    }

    private static List<Run> parted(List<Run> runs, double apart, IntPredicate other) {
        return IntStream.range(0, runs.size())
                .mapToObj(i ->
                        other.test(i)
                                ? MadeStudies.of(
                                        runs.get(i), "code", runs.get(i).loss() * (1 + apart))
                                : MadeStudies.of(runs.get(i), "web", runs.get(i).loss()))
                .toList();
    }

    private static List<String> findings(List<Run> runs) {
        return DataChecks.of(new RunSet("study", runs)).stream()
                .map(finding -> finding.code() + ": " + finding.message())
                .toList();
    }
}
