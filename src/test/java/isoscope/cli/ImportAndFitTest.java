package isoscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import isoscope.law.ChinchillaSurface;
import isoscope.runs.Run;
import isoscope.testkit.Golden;
import isoscope.testkit.RealRuns;
import isoscope.testkit.Sweeps;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportAndFitTest {
    private static final ChinchillaSurface TRUTH =
            new ChinchillaSurface(1.8172, 482.01, 2085.43, .3478, .3658);

    @TempDir private Path folder;
    private String runs = "";

    @BeforeEach
    void writeRuns() throws IOException {
        StringBuilder csv = new StringBuilder("N,D,loss\n");
        for (Run run : Sweeps.scattered(TRUTH, 60, .003, 12)) {
            csv.append(run.parameters()).append(',').append(run.tokens()).append(',');
            csv.append(run.loss()).append('\n');
        }
        runs = file("runs.csv", csv.toString());
    }

    @Test
    void importAsJsonHasEveryKeyOfTheContract() {
        JsonNode json =
                CliRun.of("import", runs, "--format", "json").endsWith(ExitCode.DONE).json();
        assertThat(json.get("schema").asText()).isEqualTo("isoscope.import/1");
        JsonNode file = json.get("files").get(0);
        assertThat(file.fieldNames())
                .toIterable()
                .containsExactly(
                        "path",
                        "layout",
                        "delimiter",
                        "rows_read",
                        "rows_accepted",
                        "rows_rejected",
                        "mapping",
                        "problems",
                        "warnings");
        assertThat(file.get("mapping").get("parameters").fieldNames())
                .toIterable()
                .containsExactly("column", "unit", "derived_from");
        assertThat(file.get("mapping").get("compute").get("column").isNull()).isTrue();
        assertThat(json.get("runs")).hasSize(60);
        assertThat(json.get("runs").get(0).fieldNames())
                .toIterable()
                .containsExactly(
                        "id", "group", "parameters", "tokens", "compute_flop", "loss", "points");
    }

    @Test
    void aFloodOfProblemsIsSummedUpOnTheErrorStreamAndListedInTheJson() throws IOException {
        String file = file("flood.csv", "N,D,loss\n" + "1e8,1e9,x\n".repeat(500));
        CliRun run = CliRun.of("import", file, "--format", "json").endsWith(ExitCode.INPUT);
        assertThat(run.err().lines().count()).isLessThan(30);
        assertThat(run.err()).contains("481 further problems");
        assertThat(run.json().get("files").get(0).get("problems")).hasSize(501);
    }

    @Test
    void aFormulaInANameIsNoFormulaInExportedCsv() throws IOException {
        String file = file("formula.csv", "run,N,D,loss\n=cmd|' /C calc'!A0,1e8,1e9,4\n");
        assertThat(CliRun.of("import", file, "--format", "csv").endsWith(ExitCode.DONE).out())
                .contains("\n'=cmd|' /C calc'!A0,");
    }

    @Test
    void rowsSetAsideAreListedWithLineColumnAndReason() throws IOException {
        String file = file("some.csv", "N,D,loss\n1e9,2e10,2.5\n1e9,abc,3\n-4,1e9,2\n");
        JsonNode json =
                CliRun.of("import", file, "--format", "json").endsWith(ExitCode.DONE).json();
        JsonNode problem = json.get("files").get(0).get("problems").get(0);
        assertThat(problem.fieldNames())
                .toIterable()
                .containsExactly("line", "column", "code", "found", "expected");
        assertThat(problem.get("line").asInt()).isEqualTo(3);
        assertThat(problem.get("code").asText()).isEqualTo("not-a-number");
        assertThat(json.get("files").get(0).get("rows_rejected").asInt()).isEqualTo(2);
        assertThat(CliRun.of("import", file).out()).contains("line 3, column \"D\": found abc");
    }

    @Test
    void whatIsMissingIsToldInWords() throws IOException {
        String file = file("short.csv", "N,D,loss\n1e9,2e10,2.5\n1e9,2e10,\n1e9\n");
        assertThat(CliRun.of("import", file).out())
                .contains(
                        "line 3, column \"loss\": found nothing, expected a loss",
                        "line 4: found 1 cell, expected 3 cells, one for each column");
    }

    @Test
    void aFolderIsToldInOneTableWithEveryKindOfWarningOnce() throws IOException {
        Path many = Files.createDirectory(folder.resolve("many"));
        for (String name : List.of("a-100M", "b-200M", "c-400M")) {
            Files.writeString(
                    many.resolve(name + ".csv"),
                    "step,params,tokens,loss\n1,1e8,1e9,3.4\n2,1e8,2e9,x\n3,1e8,3e9,3.1\n");
        }
        Files.writeString(many.resolve("notes.csv"), "some words\nand more\n");
        String out = CliRun.of("import", many.toString()).endsWith(ExitCode.DONE).out();
        assertThat(out.lines().limit(4))
                .extracting(line -> line.replace(many + File.separator, "").replaceAll(" +", " "))
                .containsExactly(
                        "File Runs Rows Rejected",
                        "a-100M.csv 1 3 1",
                        "b-200M.csv 1 3 1",
                        "c-400M.csv 1 3 1");
        assertThat(out)
                .containsOnlyOnce("Not used: ")
                .containsOnlyOnce("grouped into 1 training curve")
                .contains("The same holds for 2 other files.")
                .contains("b-200M.csv, line 3, column \"loss\": found x")
                .containsOnlyOnce("Run ");
    }

    @Test
    void anUnusableFileEndsWithItsNameLineColumnFoundAndExpected() throws IOException {
        String file = file("bad.csv", "N,D\n1e9,2e10\n");
        for (String command : new String[] {"import", "fit"}) {
            assertThat(CliRun.of(command, file).endsWith(ExitCode.INPUT).err())
                    .contains(file, "line 1", "found", "expected", "[missing-loss-column]");
        }
        assertThat(CliRun.of("fit", "nowhere.csv").endsWith(ExitCode.INPUT).err())
                .contains("nowhere.csv", "[unreadable]");
    }

    @Test
    void oneUnusableFileStillReportsTheOthers() throws IOException {
        String bad = file("bad.csv", "N,D\n1e9,2e10\n");
        JsonNode json =
                CliRun.of("import", runs, bad, "--format", "json").endsWith(ExitCode.INPUT).json();
        assertThat(json.get("files")).hasSize(2);
        assertThat(json.get("files").get(1).get("layout").isNull()).isTrue();
        assertThat(json.get("runs")).hasSize(60);
    }

    @Test
    void aColumnCanBeNamed() throws IOException {
        String file = file("odd.csv", "size,D,loss\n1e9,2e10,2.5\n2e9,2e10,2.4\n");
        CliRun.of("import", file).endsWith(ExitCode.INPUT);
        JsonNode json =
                CliRun.of("import", file, "--map", "parameters=size", "--format", "json")
                        .endsWith(ExitCode.DONE)
                        .json();
        assertThat(json.get("runs").get(1).get("parameters").asDouble()).isEqualTo(2e9);
    }

    @Test
    void fitAsJsonHasEveryKeyOfTheContract() {
        JsonNode json =
                CliRun.of("fit", runs, "--bootstrap", "0", "--format", "json")
                        .endsWith(ExitCode.DONE)
                        .json();
        assertThat(json.get("schema").asText()).isEqualTo("isoscope.fit/1");
        assertThat(json.fieldNames())
                .toIterable()
                .contains(
                        "law",
                        "method",
                        "runs",
                        "objective",
                        "huber_delta",
                        "parameters",
                        "frontier",
                        "goodness",
                        "hold_out",
                        "bootstrap",
                        "warnings",
                        "seconds");
        assertThat(json.get("parameters").fieldNames())
                .toIterable()
                .containsExactly("E", "A", "B", "alpha", "beta");
        hasNames(json.get("parameters").get("alpha"), "value", "low", "high");
        hasNames(json.get("frontier"), "parameters_exponent", "tokens_exponent");
        hasNames(json.get("hold_out"), "runs", "rmse_log");
        hasNames(json.get("bootstrap"), "resamples", "seed", "failed");
        hasNames(json.get("seconds"), "fit", "bootstrap");
        assertThat(json.get("goodness").fieldNames())
                .toIterable()
                .contains("rmse_log", "r2", "max_abs_residual");
        assertThat(json.get("parameters").get("alpha").get("low").isNull()).isTrue();
    }

    @Test
    void fitsTheRealRunsToTheKnownOptimum() {
        String file = RealRuns.file("chinchilla-figure4-svg.csv").toString();
        JsonNode json =
                CliRun.of(
                                "fit",
                                file,
                                "--drop-highest-loss",
                                "5",
                                "--bootstrap",
                                "0",
                                "--format",
                                "json")
                        .endsWith(ExitCode.DONE)
                        .json();
        Golden golden = Golden.load();
        golden.row("R00b").check(json.get("runs").asInt());
        golden.row("R1_obj").check(json.get("objective").asDouble());
        for (String name : new String[] {"E", "A", "B", "alpha", "beta"}) {
            double value = json.get("parameters").get(name).get("value").asDouble();
            golden.row("R1_" + name).check(value);
        }
    }

    @Test
    void fitsTheOtherRealRuns() {
        String file = RealRuns.file("llm-cnd-loss.csv").toString();
        JsonNode json =
                CliRun.of("fit", file, "--bootstrap", "0", "--format", "json")
                        .endsWith(ExitCode.DONE)
                        .json();
        assertThat(json.get("goodness").get("r2").asDouble()).isGreaterThan(.98);
    }

    @Test
    void theTextNamesTheRunsLeftOut() {
        assertThat(CliRun.of("fit", runs, "--bootstrap", "0", "--drop-highest-loss", "2").out())
                .contains("fitted to 58 runs of runs.csv", "Excluded: 2 of 60 runs of the files: ");
        assertThat(CliRun.of("fit", runs, "--bootstrap", "0", "--format", "csv").out())
                .startsWith("name,value,low,high,constraint,counts\nE,");
    }

    @Test
    void aRefusedFitSaysWhyAndWhatWouldHelp() throws IOException {
        String file = file("few.csv", "N,D,loss\n1e9,2e10,2.5\n2e9,2e10,2.4\n");
        CliRun run = CliRun.of("fit", file).endsWith(ExitCode.FIT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("[too-few-runs]", "found 2", "Add runs");
    }

    @Test
    void theOutputFileIsWholeAndReplacedOnlyOnRequest() throws IOException {
        Path out = folder.resolve("fit.json");
        CliRun first = fitTo(out, "--format", "json");
        first.endsWith(ExitCode.DONE);
        assertThat(Files.readString(out).strip()).isEqualTo(first.out().strip());
        assertThat(fitTo(out).endsWith(ExitCode.USAGE).err()).contains("--force");
        fitTo(out, "--force").endsWith(ExitCode.DONE);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(out, Path.of(runs));
        }
    }

    private CliRun fitTo(Path out, String... options) {
        return CliRun.of(
                List.of("fit", runs, "--bootstrap", "0", "--out", out.toString()), options);
    }

    private static void hasNames(JsonNode node, String... names) {
        assertThat(node.fieldNames()).toIterable().contains(names);
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
