package isoscope.runs.file;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.runs.LoadOutcome;
import isoscope.runs.LoadOutcome.LoadWarning;
import isoscope.runs.LoadOutcome.Loaded;
import isoscope.runs.LoadOutcome.Undecided;
import isoscope.runs.RowProblem;
import isoscope.runs.RowProblem.Code;
import isoscope.runs.Run;
import isoscope.runs.mapping.ColumnChoiceText;
import isoscope.runs.mapping.ColumnChoices;
import isoscope.runs.mapping.RunField;
import isoscope.runs.table.ReadOptions;
import isoscope.testkit.Loads;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Tables with one row a run keep all their runs, whatever they call the length of a run.
class RunsTableWithStepsTest {
    private static final List<Integer> SIZES = List.of(40, 90, 250);

    @ParameterizedTest
    @CsvSource({
        "step, 750",
        "_step, 600",
        "steps, 1000",
        "epoch, 1",
        "global_step, 2000",
        "iteration, 512"
    })
    void a_model_of_several_lengths_is_a_run_each(String step, int shortest) {
        Loaded loaded = load(table(step, "%dm", shortest, 1));
        assertThat(loaded.runs().size()).isEqualTo(12);
        assertThat(loaded.runs().hasCurves()).isFalse();
        assertThat(message(loaded, "rows-kept-apart")).contains("12 rows", "--map step=" + step);
    }

    @ParameterizedTest
    @ValueSource(strings = {"_step", "epoch", "steps"})
    void runs_that_differ_in_their_seed_alone_are_kept(String step) {
        Loaded loaded = load(table(step, "%dm", 800, 3));
        assertThat(loaded.runs().size()).isEqualTo(36);
        assertThat(loaded.runs().runs())
                .extracting(run -> run.conditions().attributes().of("seed").orElseThrow())
                .startsWith("0", "1", "2", "0");
    }

    @Test
    void runs_without_names_of_several_sizes_are_kept() {
        Loaded loaded = load(table("steps", "", 500, 1));
        assertThat(loaded.runs().size()).isEqualTo(12);
    }

    @Test
    void runs_of_one_size_and_length_are_kept() {
        Loaded loaded =
                load("name,step,N,D,seed,loss\na,900,1e8,2e9,0,3.5\na,900,1e8,2e9,1,3.51\n");
        assertThat(loaded.runs().size()).isEqualTo(2);
    }

    @Test
    void a_few_repeated_names_do_not_make_a_log() {
        StringBuilder text = new StringBuilder("Name,_step,params,tokens,loss\n");
        for (int i = 1; i <= 20; i++) {
            text.append("run-%d,%d,%de6,%de8,%.3f%n".formatted(i, 100 * i, 10 * i, i, 5 - .1 * i));
        }
        text.append("run-20,100,200e6,1e8,4.9\nrun-20,200,200e6,2e8,4.5\n");
        assertThat(load(text.toString()).runs().size()).isEqualTo(22);
    }

    @ParameterizedTest
    @CsvSource({"epoch, 1, 1, 4", "step, 1000, 1000, 5", "_step, 1000, 500, 4", "epoch, 1, 1, 2"})
    void a_few_even_strides_may_be_either(String step, int first, int stride, int rows) {
        String text = even(step, first, stride, rows);
        assertThat(read(text, "")).isInstanceOf(Undecided.class);
        RowProblem question = ((Undecided) read(text, "")).problems().getFirst();
        assertThat(question.code()).isEqualTo(Code.STEPS_OR_RUNS);
        assertThat(question.expected()).contains("--map step=@none", "--map step=" + step);
        assertThat(((Loaded) read(text, "@none")).runs().size()).isEqualTo(3 * rows);
        assertThat(((Loaded) read(text, step)).runs().size()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"step", "_step", "epoch", "steps"})
    void many_small_strides_on_which_the_loss_falls_are_a_curve(String step) {
        Loaded loaded = load(even(step, 1, 1, 40));
        assertThat(loaded.runs().runs()).extracting(Run::id).containsExactly("m40", "m90", "m250");
        assertThat(message(loaded, "rows-joined-into-curves")).contains("--map step=@none");
        assertThat(((Loaded) read(even(step, 1, 1, 40), "@none")).runs().size()).isEqualTo(120);
    }

    @Test
    void a_loss_that_does_not_fall_along_the_steps_is_asked_about() {
        StringBuilder text = new StringBuilder("name,step,N,D,loss\n");
        for (int i = 1; i <= 12; i++) {
            text.append("a,%d,1e8,%de8,%.2f%n".formatted(1000 * i, i, 3 + .01 * i));
        }
        assertThat(read(text.toString(), "")).isInstanceOf(Undecided.class);
    }

    private static String table(String step, String name, int shortest, int seeds) {
        StringBuilder text =
                new StringBuilder("model,seed,%s,params,tokens,loss\n".formatted(step));
        for (int size : SIZES) {
            for (int length = shortest; length <= 8 * shortest; length *= 2) {
                for (int seed = 0; seed < seeds; seed++) {
                    text.append(row(name, seed, length, size, size * 1e6 * length / shortest));
                }
            }
        }
        return text.toString();
    }

    private static String even(String step, int first, int stride, int rows) {
        StringBuilder text =
                new StringBuilder("model,seed,%s,params,tokens,loss\n".formatted(step));
        for (int size : SIZES) {
            for (int i = 0; i < rows; i++) {
                int at = first + i * stride;
                text.append(row("m%d", 0, at, size, at * 1e6));
            }
        }
        return text.toString();
    }

    private static String row(String name, int seed, int step, int size, double tokens) {
        return String.format(
                Locale.ROOT,
                "%s,%d,%d,%de6,%.0f,%.4f%n",
                name.formatted(size),
                seed,
                step,
                size,
                tokens,
                1.8 + 400 / Math.pow(size * 1e6, .34) + 400 / Math.pow(tokens, .28) + .002 * seed);
    }

    private static String message(Loaded loaded, String code) {
        return loaded.warnings().stream()
                .filter(warning -> warning.code().equals(code))
                .map(LoadWarning::message)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + code + ": " + loaded.warnings()));
    }

    private static Loaded load(String text) {
        return (Loaded) read(text, "");
    }

    private static LoadOutcome read(String text, String step) {
        return RunFile.read(
                "runs.csv",
                text,
                step.isEmpty()
                        ? ReadOptions.STANDARD
                        : new ReadOptions(
                                headers ->
                                        ColumnChoices.NONE.with(
                                                RunField.STEP,
                                                ColumnChoiceText.parse(
                                                        RunField.STEP, step, headers)),
                                ReadOptions.STANDARD.watch()));
    }

    @Tag("slow")
    @Test
    void cellsThatWereNotKeptAreSaid() {
        StringBuilder text = new StringBuilder("model,N,D,steps,loss,note\n");
        for (int i = 0; i < 70_000; i++) {
            int model = i % 100;
            text.append(
                    "m%d,%de6,2e9,10000,%s,n%d\n"
                            .formatted(model, model + 1, 3 + i * 31L % 97 / 100., i % 7));
        }
        Loaded loaded = Loads.loaded("runs.csv", text.toString());
        assertThat(loaded.runs().size()).isEqualTo(70_000);
        assertThat(loaded.runs().runs().getLast().conditions().attributes().of("note")).isEmpty();
        assertThat(loaded.warnings())
                .anySatisfy(warning -> {
                    assertThat(warning.code()).isEqualTo("columns-not-kept");
                    assertThat(warning.message()).contains("--map step=@none");
                });
    }
}
