package isoscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import isoscope.runs.LoadOutcome.Loaded;
import isoscope.runs.LoadOutcome.Undecided;
import isoscope.runs.LossCurve;
import isoscope.runs.Run;
import isoscope.runs.file.RunFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The command makes of every known layout what the library makes of it.
class ImportLayoutsTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "layouts");
    private static final int FIXTURES = 19;

    /// The meanings that must be given for the layouts that tell no scale, or more than one loss.
    private static final Map<String, List<String>> MAPS =
            Map.of(
                    "wandb-chart.csv",
                    List.of("parameters=@run-name", "tokens=Step*0.5M"),
                    "wandb-chart-epoch.csv",
                    List.of("parameters=70M", "tokens=epoch*1B"),
                    "wandb-chart-wall.csv",
                    List.of("parameters=@run-name", "tokens=_step*1M"),
                    "run-190M-base-tag-train_loss.csv",
                    List.of("parameters=@run-name", "tokens=Step*0.5M"),
                    "mlflow-metric.csv",
                    List.of("parameters=124M", "tokens=step*0.5M"),
                    "two-evaluations.json",
                    List.of("loss=c4_val.tar/loss"));

    static List<String> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void everyFixtureIsHere() throws IOException {
        assertThat(fixtures()).hasSize(FIXTURES).containsAll(MAPS.keySet());
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void theCommandReadsWhatTheLibraryReads(String name) {
        JsonNode json = CliRun.of(command(name, "json")).endsWith(ExitCode.DONE).json();
        JsonNode file = json.get("files").get(0);
        assertThat(file.fieldNames())
                .toIterable()
                .contains(
                        "path",
                        "layout",
                        "delimiter",
                        "rows_read",
                        "rows_accepted",
                        "rows_rejected",
                        "mapping",
                        "problems",
                        "warnings");
        assertThat(file.get("mapping").fieldNames())
                .toIterable()
                .containsExactly("parameters", "tokens", "compute", "loss");
        if (!MAPS.containsKey(name)) {
            Loaded loaded = (Loaded) RunFile.read(FOLDER.resolve(name));
            assertThat(file.get("layout").asText()).isEqualTo(loaded.layout());
            assertThat(rows(json))
                    .isEqualTo(loaded.runs().runs().stream().map(ImportLayoutsTest::row).toList());
        }
        assertThat(json.get("runs")).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void asCsvThereIsALineForEveryRun(String name) {
        JsonNode json = CliRun.of(command(name, "json")).endsWith(ExitCode.DONE).json();
        String csv = CliRun.of(command(name, "csv")).endsWith(ExitCode.DONE).out();
        assertThat(csv.lines()).hasSize(json.get("runs").size() + 1);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void whatTheLibraryAsksTheCommandRefusesWithTheWayOut(String name) {
        if (RunFile.read(FOLDER.resolve(name)) instanceof Undecided) {
            CliRun run = CliRun.of("import", FOLDER.resolve(name).toString());
            assertThat(run.endsWith(ExitCode.INPUT).err()).contains("--map");
            assertThat(MAPS).containsKey(name);
        } else {
            assertThat(MAPS).doesNotContainKey(name);
        }
    }

    private static String[] command(String name, String format) {
        List<String> words = new ArrayList<>();
        words.addAll(List.of("import", FOLDER.resolve(name).toString(), "--format", format));
        for (String map : MAPS.getOrDefault(name, List.of())) {
            words.addAll(List.of("--map", map));
        }
        return words.toArray(String[]::new);
    }

    private static List<String> rows(JsonNode json) {
        List<String> rows = new ArrayList<>();
        for (JsonNode run : json.get("runs")) {
            rows.add(
                    String.join(
                            " ",
                            run.get("id").asText(),
                            run.get("group").asText(),
                            run.get("parameters").asText(),
                            run.get("tokens").asText(),
                            run.get("compute_flop").asText(),
                            run.get("loss").asText(),
                            run.get("points").asText()));
        }
        return rows;
    }

    private static String row(Run run) {
        LossCurve curve = run.curve();
        return String.join(
                " ",
                run.id(),
                run.group(),
                Double.toString(run.parameters()),
                Double.toString(run.tokens()),
                Double.toString(run.compute()),
                Double.toString(run.loss()),
                Integer.toString(curve == null ? 1 : curve.size()));
    }
}
