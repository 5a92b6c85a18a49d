package isoscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import isoscope.law.ChinchillaSurface;
import isoscope.law.ComputeAllocation;
import isoscope.runs.Run;
import isoscope.testkit.Sweeps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SavedFitTest {
    private static final ChinchillaSurface TRUTH =
            new ChinchillaSurface(1.8172, 482.01, 2085.43, .3478, .3658);

    @TempDir private Path folder;
    private String runs = "";
    private String saved = "";

    @BeforeEach
    void saveAFit() throws IOException {
        StringBuilder csv = new StringBuilder("N,D,loss\n");
        for (Run run : Sweeps.scattered(TRUTH, 30, .003, 12)) {
            csv.append(run.parameters()).append(',').append(run.tokens()).append(',');
            csv.append(run.loss()).append('\n');
        }
        runs = Files.writeString(folder.resolve("runs.csv"), csv).toString();
        saved = folder.resolve("my fit.json").toString();
        save();
    }

    @Test
    void itSplitsComputeAsTheFitItselfWould() {
        JsonNode fit = CliRun.of("fit", runs, "--bootstrap", "0", "--format", "json").json();
        ChinchillaSurface surface =
                new ChinchillaSurface(
                        value(fit, "E"),
                        value(fit, "A"),
                        value(fit, "B"),
                        value(fit, "alpha"),
                        value(fit, "beta"));
        ComputeAllocation split = surface.optimum(5.76e23);
        JsonNode row = allocations("--law", saved).get(0);
        assertThat(row.get("law").asText()).isEqualTo("my-fit.json");
        assertThat(row.get("parameters").asDouble()).isEqualTo(split.parameters());
        assertThat(row.get("tokens").asDouble()).isEqualTo(split.tokens());
        assertThat(row.get("extrapolation_decades").asDouble()).isPositive();
    }

    @Test
    void itGivesIntervalsOfWhatItIsUsedFor() {
        CliRun.of("fit", runs, "--bootstrap", "80", "--out", saved, "--force")
                .endsWith(ExitCode.DONE);
        JsonNode row = allocations("--law", saved).get(0);
        for (String name : List.of("parameters", "tokens", "tokens_per_parameter", "loss")) {
            JsonNode ends = row.at("/intervals/" + name);
            assertThat(row.get(name).asDouble())
                    .isBetween(ends.get("low").asDouble(), ends.get("high").asDouble());
            assertThat(ends.get("low").asDouble()).isLessThan(ends.get("high").asDouble());
        }
        assertThat(row.at("/intervals/method").asText())
                .isEqualTo("95 % percentile bootstrap, 80 resamples of runs");
        String line = "allocate --compute 5.76e23 --law";
        assertThat(CliRun.of(List.of(line.split(" ", -1)), saved).out())
                .contains("95 % interval", "80 resamples of runs");
        assertThat(CliRun.of(List.of(line.split(" ", -1)), saved, "--format", "csv").out())
                .contains("loss_low,loss_high");
    }

    @Test
    void withoutItsResamplesItGivesNoIntervals() {
        JsonNode rows = allocations("--law", saved, "--law", "besiroglu");
        assertThat(rows).allSatisfy(row -> assertThat(row.get("intervals").isNull()).isTrue());
    }

    @Test
    void itStandsBesidePublishedLaws() {
        JsonNode rows = allocations("--law", "kaplan", "--law", saved, "--law", "besiroglu");
        assertThat(rows)
                .extracting(row -> row.get("law").asText())
                .containsExactly("kaplan", "my-fit.json", "besiroglu");
    }

    @Test
    void itIsShownLikeAPublishedLaw() {
        assertThat(CliRun.of("laws", saved).endsWith(ExitCode.DONE).out())
                .contains("Fit of runs.csv (my-fit.json)", "L(N, D) = E + A/N^α + B/D^β", "α")
                .doesNotContain("arXiv", "Note");
        assertThat(
                        CliRun.of("laws", saved, "--format", "json")
                                .json()
                                .at("/laws/0/family")
                                .asText())
                .isEqualTo("saved");
    }

    @Test
    void itIsDrawnInAFigure() {
        String out = picture();
        CliRun.of("export", "allocation", "--law", saved, "--dpi", "96", "--out", out)
                .endsWith(ExitCode.DONE);
        assertThat(Path.of(out)).isNotEmptyFile();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"allocate --compute 1e21 --law", "laws", "export isoloss --out OUT --law"})
    void aFileThatIsNoFitIsSaidToBeNone(String command) throws IOException {
        Files.writeString(Path.of(saved), "{\"schema\": \"isoscope.fit/9\"}");
        CliRun run =
                CliRun.of(List.of(command.replace("OUT", picture()).split(" ", -1)), saved)
                        .endsWith(ExitCode.INPUT);
        assertThat(run.err())
                .contains("my fit.json, line 1, column 12", "isoscope.fit/9", "isoscope.fit/1");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void whatIsNeitherAnIdNorAFileIsWrongUsage() {
        assertThat(
                        CliRun.of("allocate", "--compute", "1e21", "--law", "nobody")
                                .endsWith(ExitCode.USAGE)
                                .err())
                .contains("--law", "nobody", "chinchilla-a3", "saved fit");
        assertThat(
                        CliRun.of("allocate", "--compute", "1e21", "--law", "gone.json")
                                .endsWith(ExitCode.INPUT)
                                .err())
                .contains("no such file");
    }

    @Test
    void aLawOfOneQuantityCannotSplitCompute() {
        save("--force", "--method", "kaplan-n");
        assertThat(
                        CliRun.of("allocate", "--compute", "1e21", "--law", saved)
                                .endsWith(ExitCode.USAGE)
                                .err())
                .contains(
                        "does not split compute into parameters and tokens, expected a law that does");
        assertThat(CliRun.of("laws", saved).endsWith(ExitCode.DONE).out()).contains("α_N");
    }

    private void save(String... options) {
        CliRun.of(List.of("fit", runs, "--bootstrap", "0", "--out", saved), options)
                .endsWith(ExitCode.DONE);
    }

    private String picture() {
        return folder.resolve("figure.png").toString();
    }

    private static double value(JsonNode fit, String name) {
        return fit.at("/parameters/" + name + "/value").asDouble();
    }

    private static JsonNode allocations(String... laws) {
        return CliRun.of(List.of("allocate", "--compute", "5.76e23", "--format", "json"), laws)
                .endsWith(ExitCode.DONE)
                .json()
                .get("allocations");
    }
}
