package isoscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files that are opened together and have different losses of the same runs.
class OneLossTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "run-exp1-tag-train_loss, run-exp1-tag-val_loss, val_loss",
        "run-exp1-tag-loss_validation, run-exp1-tag-loss_train, loss_validation",
        "run-exp1-tag-loss, run-exp1-tag-eval_loss, eval_loss",
        "run-exp1_train-tag-epoch_loss, run-exp1_validation-tag-epoch_loss, validation/epoch_loss",
        "run-train-tag-epoch_loss, run-validation-tag-epoch_loss, validation/epoch_loss"
    })
    void scalars_of_one_run_are_one_run_with_its_validation_loss(
            String first, String second, String chosen) throws IOException {
        write(first + ".csv", "Wall time,Step,Value\n1,10,5\n2,20,4\n");
        write(second + ".csv", "Wall time,Step,Value\n1,10,5\n3,21,4.5\n");
        JsonNode json = imported(ExitCode.DONE, folder.toString());
        assertThat(json.get("runs")).hasSize(1);
        assertThat(json.at("/runs/0/loss").asDouble()).isEqualTo(first.contains("val") ? 4.0 : 4.5);
        assertThat(problems(json))
                .anySatisfy(problem -> assertThat(problem).contains(chosen + " was used"));
    }

    @ParameterizedTest
    @CsvSource({"train/loss, eval/loss", "loss, val_loss"})
    void charts_of_two_losses_are_of_one_set_of_runs(String training, String validation)
            throws IOException {
        chart("a.csv", training, "a", "b", "c");
        chart("b.csv", validation, "a", "b");
        JsonNode json = imported(ExitCode.DONE, folder.toString());
        assertThat(ids(json)).containsExactly("a", "b");
        assertThat(problems(json))
                .anySatisfy(problem -> assertThat(problem).contains(training, validation));
    }

    @Test
    void the_loss_that_is_named_is_taken() throws IOException {
        chart("a.csv", "train/loss", "a");
        chart("b.csv", "eval/loss", "a");
        JsonNode json = imported(ExitCode.DONE, folder.toString(), "--map", "loss=train/loss");
        assertThat(ids(json)).containsExactly("a");
        assertThat(json.at("/files/0/mapping/loss/column").asText()).isEqualTo("train/loss");
    }

    @Test
    void of_two_validation_losses_none_is_taken() throws IOException {
        chart("a.csv", "eval/c4/loss", "a");
        chart("b.csv", "eval/pile/loss", "a");
        JsonNode json = imported(ExitCode.INPUT, folder.toString());
        assertThat(json.get("runs")).isEmpty();
        assertThat(problems(json))
                .hasSize(2)
                .allSatisfy(
                        problem -> assertThat(problem).contains("eval/c4/loss", "eval/pile/loss"));
    }

    @Test
    void a_file_that_was_named_is_refused() throws IOException {
        chart("a.csv", "train/loss", "a");
        chart("b.csv", "eval/loss", "a");
        CliRun run =
                CliRun.of(
                                command(
                                        "fit",
                                        folder.resolve("a.csv").toString(),
                                        folder.resolve("b.csv").toString()))
                        .endsWith(ExitCode.INPUT);
        assertThat(run.err()).contains("a.csv", "eval/loss was used", "[several-losses]");
    }

    @Test
    void different_runs_may_have_different_losses() throws IOException {
        chart("a.csv", "train/loss", "a", "b");
        chart("b.csv", "eval/loss", "c");
        assertThat(ids(imported(ExitCode.DONE, folder.toString()))).containsExactly("a", "b", "c");
    }

    @Test
    void rows_without_names_are_different_runs() throws IOException {
        write("a.csv", "N,D,loss\n1e8,1e9,3\n");
        write("b.csv", "N,D,val_loss\n1e8,1e9,3.1\n");
        JsonNode json =
                CliRun.of("import", folder.toString(), "--format", "json")
                        .endsWith(ExitCode.DONE)
                        .json();
        assertThat(ids(json)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"train/loss, train/tokens", "val_loss, total_flos"})
    void charts_of_one_project_are_told_to_be_joined(String loss, String other) throws IOException {
        chart("a.csv", loss, "lm-120M", "lm-240M");
        chart("b.csv", other, "lm-120M", "lm-240M");
        CliRun run =
                CliRun.of("import", folder.toString(), "--map", "parameters=@run-name")
                        .endsWith(ExitCode.INPUT);
        assertThat(run.err())
                .contains("Join the files", "run_name, step, loss and tokens or compute")
                .doesNotContain("--map");
    }

    @ParameterizedTest
    @CsvSource({"loss, loss", "val_loss, val_loss"})
    void a_run_in_two_files_is_said(String one, String two) throws IOException {
        chart("a.csv", one, "lm", "other");
        chart("b.csv", two, "lm");
        JsonNode json = imported(ExitCode.DONE, folder.toString());
        assertThat(ids(json)).containsExactly("lm", "other", "lm (2)");
        assertThat(texts(json.at("/files/1/warnings"), "code")).contains("runs-in-several-files");
    }

    private void chart(String file, String metric, String... runs) throws IOException {
        StringBuilder text = new StringBuilder("Step");
        for (String run : runs) {
            text.append(",%s - %s".formatted(run, metric));
        }
        text.append("\n10").repeat(",5", runs.length).append("\n20").repeat(",4", runs.length);
        write(file, text + "\n");
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private static JsonNode imported(ExitCode code, String... line) {
        return CliRun.of(command("import", line), "--format", "json").endsWith(code).json();
    }

    private static List<String> command(String name, String... line) {
        return Stream.of(
                        List.of(name),
                        List.of(line),
                        List.of("--map", "parameters=100M", "--map", "tokens=Step*1M"))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> ids(JsonNode json) {
        return texts(json.get("runs"), "id");
    }

    private static List<String> problems(JsonNode json) {
        return StreamSupport.stream(json.get("files").spliterator(), false)
                .flatMap(file -> texts(file.get("problems"), "expected").stream())
                .toList();
    }

    private static List<String> texts(JsonNode array, String key) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(node -> node.get(key).asText())
                .toList();
    }
}
