package isoscope.runs.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.runs.LoadOutcome.LoadWarning;
import isoscope.runs.LoadOutcome.Loaded;
import isoscope.runs.LoadOutcome.Undecided;
import isoscope.runs.LossCurve;
import isoscope.runs.RowProblem;
import isoscope.runs.RowProblem.Code;
import isoscope.runs.Run;
import isoscope.runs.mapping.ColumnChoice;
import isoscope.runs.mapping.ColumnChoices;
import isoscope.runs.mapping.RunField;
import isoscope.runs.table.ReadOptions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// However the log of one training was written, it is one run.
class OneLogOneRunTest {
    private static final double SIZE = 1.1e8;
    private static final double BATCH = 4e5;
    private static final String HEADER = "step,tokens,loss\n";

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8})
    void several_processes_write_each_step(int processes) {
        List<String> rows = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            for (int process = 0; process < processes; process++) {
                rows.add(row(50 * i, loss(50 * i) + 0.002 * ((process + i) % 3 - 1)));
            }
        }
        Loaded loaded = load(HEADER + String.join("", rows));
        isTheRun(loaded, 12, 600, loss(600) + 0.002 * ((processes - 1 + 12) % 3 - 1));
        assertThat(message(loaded, "rows-merged"))
                .startsWith(12 * (processes - 1) + " rows tell a step that a later row");
    }

    @Test
    void the_log_of_one_process_follows_that_of_another() {
        Loaded loaded = load(HEADER + steps(50, 50, 600, 0) + steps(50, 50, 600, 0.001));
        isTheRun(loaded, 12, 600, loss(600) + 0.001);
    }

    @Test
    void the_newest_row_stands_first() {
        List<String> rows = new ArrayList<>(steps(20, 20, 400, 0).lines().toList());
        Collections.reverse(rows);
        Loaded loaded = load(HEADER + String.join("\n", rows));
        isTheRun(loaded, 20, 400, loss(400));
        assertThat(curve(loaded).loss().get(0)).isEqualTo(read(loss(20)));
        assertThat(loaded.warnings()).extracting(LoadWarning::code).doesNotContain("rows-merged");
    }

    @Test
    void of_equal_steps_of_a_log_with_the_newest_row_first_the_one_written_later_counts() {
        List<String> rows = new ArrayList<>(steps(20, 20, 400, 0).lines().toList());
        rows.addAll(steps(300, 20, 600, 0.01).lines().toList());
        Collections.reverse(rows);
        Loaded loaded = load(HEADER + String.join("\n", rows));
        isTheRun(loaded, 30, 600, loss(600) + 0.01);
        assertThat(curve(loaded).loss().get(14)).isEqualTo(read(loss(300) + 0.01));
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 450, 600})
    void a_restart_goes_back_to_an_earlier_step(int back) {
        Loaded loaded = load(HEADER + steps(50, 50, 700, 0) + steps(back, 50, 1200, 0.02));
        isTheRun(loaded, 24, 1200, loss(1200) + 0.02);
        assertThat(message(loaded, "rows-merged")).contains("the later row counts");
    }

    @Test
    void a_restart_after_a_spike_goes_on_below_it() {
        Loaded loaded =
                load(
                        HEADER
                                + steps(50, 50, 600, 0)
                                + steps(650, 50, 800, 2.5)
                                + steps(600, 50, 1500, 0));
        isTheRun(loaded, 30, 1500, loss(1500));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 9})
    void header_and_history_are_written_anew_at_each_save(int saves) {
        StringBuilder text = new StringBuilder();
        for (int save = 1; save <= saves; save++) {
            text.append(HEADER).append(steps(10, 10, 20 * save, 0));
        }
        Loaded loaded = load(text.toString());
        isTheRun(loaded, 2 * saves, 20 * saves, loss(20 * saves));
        assertThat(loaded.problems())
                .hasSize(saves - 1)
                .extracting(RowProblem::code)
                .containsOnly(Code.REPEATED_HEADER);
    }

    @Test
    void tokens_rounded_to_millions_are_equal_in_neighbouring_rows() {
        StringBuilder text = new StringBuilder("step,tokens (M),loss\n");
        for (int step = 1; step <= 40; step++) {
            text.append("%d,%.0f,%s%n".formatted(step, Math.ceil(step * 0.4), number(loss(step))));
        }
        Loaded loaded = load(text.toString());
        assertThat(loaded.runs().size()).isEqualTo(1);
        assertThat(curve(loaded).size()).isEqualTo(40);
        assertThat(loaded.runs().runs().getFirst().tokens()).isEqualTo(16e6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%.0e", "%.1e", "%.2e"})
    void rounded_compute_without_sizes_is_one_run(String format) {
        StringBuilder text = new StringBuilder("name,step,tokens,flops,loss\n");
        for (int i = 1; i <= 24; i++) {
            double tokens = 100 * i * BATCH;
            text.append(
                    String.format(
                            Locale.ROOT,
                            "wide,%d,%.0f," + format + ",%s%n",
                            100 * i,
                            tokens,
                            6 * SIZE * tokens,
                            number(loss(100 * i))));
        }
        Loaded loaded = (Loaded) RunFile.read("log.csv", text.toString(), ReadOptions.STANDARD);
        assertThat(loaded.runs().runs()).extracting(Run::id).containsExactly("wide");
        assertThat(loaded.runs().runs().getFirst().loss()).isEqualTo(read(loss(2400)));
        assertThat(loaded.runs().runs().getFirst().parameters())
                .isCloseTo(SIZE, within(0.2 * SIZE));
    }

    @Test
    void steps_of_an_epoch_that_is_the_only_step_stay_in_the_order_of_tokens() {
        StringBuilder text = new StringBuilder("epoch,tokens,loss\n");
        for (int i = 1; i <= 30; i++) {
            text.append("%d,%.0f,%s%n".formatted(i / 10, i * 1e6, number(loss(i))));
        }
        Loaded loaded = load(text.toString());
        assertThat(curve(loaded).size()).isEqualTo(30);
        assertThat(loaded.runs().runs().getFirst().tokens()).isEqualTo(30e6);
    }

    @Test
    void tokens_counted_anew_after_a_restart_are_told() {
        StringBuilder text = new StringBuilder(HEADER + steps(50, 50, 600, 0));
        for (int step = 600; step <= 1200; step += 50) {
            text.append("%d,%.0f,%s%n".formatted(step, (step - 550) * BATCH, number(loss(step))));
        }
        Loaded loaded = load(text.toString());
        assertThat(loaded.runs().size()).isEqualTo(1);
        assertThat(message(loaded, "tokens-go-back")).contains("--map tokens=step*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "base"})
    void where_steps_begin_again_with_other_losses_another_run_begins(String name) {
        String first = steps(50, 50, 1000, 0);
        String second = steps(50, 50, 800, 0.2);
        String text =
                "run,"
                        + HEADER
                        + (first + second)
                                .lines()
                                .map(row -> name + "," + row + "\n")
                                .reduce("", String::concat);
        Loaded loaded = load(text);
        assertThat(loaded.runs().runs())
                .extracting(Run::loss)
                .containsExactly(read(loss(1000)), read(loss(800) + 0.2));
        assertThat(message(loaded, "steps-begin-again")).contains("once");
    }

    @Test
    void two_runs_in_turn_are_asked_about() {
        StringBuilder text = new StringBuilder(HEADER);
        for (int step = 50; step <= 1000; step += 50) {
            text.append(row(step, loss(step))).append(row(step, loss(step) + 0.15));
        }
        assertThat(RunFile.read("log.csv", text.toString(), sized()))
                .isInstanceOfSatisfying(
                        Undecided.class,
                        asked ->
                                assertThat(asked.problems())
                                        .extracting(RowProblem::code)
                                        .containsExactly(Code.STEPS_OR_RUNS));
    }

    private static void isTheRun(Loaded loaded, int points, int step, double loss) {
        assertThat(loaded.runs().size()).isEqualTo(1);
        Run run = loaded.runs().runs().getFirst();
        assertThat(curve(loaded).size()).isEqualTo(points);
        assertThat(curve(loaded).steps().isRising()).isTrue();
        assertThat(run.tokens()).isCloseTo(step * BATCH, within(1.0));
        assertThat(run.loss()).isEqualTo(read(loss));
    }

    private static LossCurve curve(Loaded loaded) {
        return Objects.requireNonNull(loaded.runs().runs().getFirst().curve());
    }

    private static String message(Loaded loaded, String code) {
        return loaded.warnings().stream()
                .filter(warning -> warning.code().equals(code))
                .map(LoadWarning::message)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + code + ": " + loaded.warnings()));
    }

    private static Loaded load(String text) {
        return (Loaded) RunFile.read("log.csv", text, sized());
    }

    private static ReadOptions sized() {
        return ReadOptions.of(
                ColumnChoices.NONE.with(RunField.PARAMETERS, new ColumnChoice.Fixed(SIZE)));
    }

    private static String steps(int from, int stride, int to, double above) {
        IntToDoubleFunction loss = step -> loss(step) + above;
        return IntStream.iterate(from, step -> step <= to, step -> step + stride)
                .mapToObj(step -> row(step, loss.applyAsDouble(step)))
                .reduce("", String::concat);
    }

    private static String row(int step, double loss) {
        return String.format(Locale.ROOT, "%d,%.0f,%s%n", step, step * BATCH, number(loss));
    }

    private static double loss(int step) {
        return 2 + 25 / Math.pow(step, 0.5);
    }

    private static String number(double loss) {
        return String.format(Locale.ROOT, "%.4f", loss);
    }

    private static double read(double loss) {
        return Double.parseDouble(number(loss));
    }
}
