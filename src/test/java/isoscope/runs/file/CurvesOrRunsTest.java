package isoscope.runs.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import isoscope.quantity.Series;
import isoscope.runs.LoadOutcome;
import isoscope.runs.LoadOutcome.LoadWarning;
import isoscope.runs.LoadOutcome.Loaded;
import isoscope.runs.LossCurve;
import isoscope.runs.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which rows are steps of one run, and which are runs.
class CurvesOrRunsTest {
    @TempDir private Path folder;

    @Test
    void rows_of_one_name_with_steps_become_a_curve() {
        Loaded loaded =
                load(
                        """
                        run_name,N,step,tokens,loss
                        a,1e8,10,1e9,4.0
                        b,2e8,10,1e9,3.9
                        a,1e8,30,3e9,3.4
                        a,1e8,20,2e9,3.3
                        b,2e8,20,2e9,3.2
                        """);
        Run a = loaded.runs().runs().getFirst();
        assertThat(loaded.runs().runs()).extracting(Run::id).containsExactly("a", "b");
        assertThat(a.curve())
                .isEqualTo(
                        new LossCurve(
                                Series.of(10, 20, 30),
                                Series.of(1e9, 2e9, 3e9),
                                Series.of(6e17, 1.2e18, 6 * 1e8 * 3e9),
                                Series.of(4.0, 3.3, 3.4)));
        assertThat(a).extracting(Run::tokens, Run::loss, Run::line).containsExactly(3e9, 3.4, 2);
        assertThat(loaded.rowsAccepted()).isEqualTo(5);
        assertThat(loaded.warnings())
                .containsExactly(
                        new LoadWarning(
                                "rows-joined-into-curves",
                                "5 rows were grouped into 2 training curves by run name. If each row is its own run, set Step to \"Not in this table\" (--map step=@none)."));
    }

    @Test
    void rows_of_one_name_without_steps_are_runs_of_their_own() {
        StringBuilder text = new StringBuilder("model,N,D,loss\n");
        for (String model : List.of("70M", "400M", "1B")) {
            for (int horizon = 1; horizon <= 4; horizon++) {
                text.append("%s,%s,%de9,%d.5\n".formatted(model, model, horizon, 6 - horizon));
            }
        }
        Loaded loaded = load(text.toString());
        assertThat(loaded.rowsAccepted()).isEqualTo(12);
        assertThat(loaded.runs().runs())
                .extracting(Run::id)
                .hasSize(12)
                .startsWith("70M", "70M (2)", "70M (3)", "70M (4)", "400M");
        assertThat(loaded.runs().hasCurves()).isFalse();
        assertThat(loaded.warnings()).isEmpty();
    }

    @Test
    void rows_of_one_name_and_another_size_stay_apart_in_a_file_of_steps() {
        Loaded loaded = load("run,step,N,D,loss\na,1,1e8,1e9,4\na,2,2e8,2e9,3\n");
        assertThat(loaded.runs().size()).isEqualTo(2);
        assertThat(loaded.warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "step",
                "_step",
                "Step",
                "steps",
                "global_step",
                "iteration",
                "iter",
                "Iterations",
                "train/iter",
                "train_step",
                "optimizer_step",
                "num_updates"
            })
    void any_name_of_the_step_makes_curves(String step) {
        Run run = only("run,%s,N,D,loss\na,1,1e8,1e9,4\na,2,1e8,2e9,3\n".formatted(step));
        assertThat(Objects.requireNonNull(run.curve()).steps()).isEqualTo(Series.of(1, 2));
    }

    @Test
    void a_file_of_steps_without_names_is_the_run_it_is_named_after() {
        Loaded loaded =
                load(
                        """
                        _step,eval/c4_en-validation/CrossEntropyLoss,throughput/total_tokens,throughput/total_training_Gflops
                        100,4.1,1e8,1.14e8
                        200,3.9,2e8,2.28e8
                        """);
        Run run = loaded.runs().runs().getFirst();
        assertThat(loaded.warnings())
                .extracting(LoadWarning::message)
                .containsExactly(
                        "2 rows were grouped into 1 training curve by rising step. If each row is its own run, set Step to \"Not in this table\" (--map step=@none).");
        assertThat(run.id()).isEqualTo("runs");
        assertThat(run.parameters()).isCloseTo(1.9e8, within(1.0));
        assertThat(Objects.requireNonNull(run.curve()).size()).isEqualTo(2);
    }

    @Test
    void a_curve_may_begin_at_step_zero() {
        for (String header : List.of("run,step,N,D,loss\n", "unread,step,N,D,loss\n")) {
            Run run = only(header + "a,0,1e8,1e6,9\na,1,1e8,2e6,8\na,2,1e8,3e6,7\n");
            assertThat(Objects.requireNonNull(run.curve()).steps()).isEqualTo(Series.of(0, 1, 2));
        }
    }

    @Test
    void a_table_of_steps_by_run_name_has_one_run_a_name() {
        Loaded loaded =
                load(
                        """
                        run_name,params_active_precise,width,depth,tokens,step,final_loss
                        512x12,50859008,512,12,2097152,1,10.8
                        512x12,50859008,512,12,4194304,2,10.1
                        768x3,61171200,768,3,2097152,1,10.9
                        768x3,61171200,768,3,4194304,2,10.2
                        """);
        assertThat(loaded.runs().runs())
                .extracting(Run::id, Run::loss)
                .containsExactly(tuple("512x12", 10.1), tuple("768x3", 10.2));
    }

    private Run only(String text) {
        Loaded loaded = load(text);
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.runs().runs()).hasSize(1);
        return loaded.runs().runs().getFirst();
    }

    private Loaded load(String text) {
        try {
            LoadOutcome outcome = RunFile.read(write(text));
            assertThat(outcome).isInstanceOf(Loaded.class);
            return (Loaded) outcome;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("runs.csv"), text);
    }
}
