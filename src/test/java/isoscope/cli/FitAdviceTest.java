package isoscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import isoscope.law.ChinchillaSurface;
import isoscope.runs.Run;
import isoscope.testkit.Sweeps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The advice on runs that lie off the fit, and on which runs a law along an envelope rests.
class FitAdviceTest {
    private static final List<Run> RUNS =
            Sweeps.scattered(
                            new ChinchillaSurface(1.8172, 482.01, 2085.43, .3478, .3658),
                            60,
                            .002,
                            12)
                    .stream()
                    .sorted(Comparator.comparingDouble(Run::tokens))
                    .toList();

    @TempDir private Path folder;

    /// @param first place by tokens of the first of three runs whose loss is another
    private String written(int first, double factor) throws IOException {
        StringBuilder csv = new StringBuilder("N,D,loss\n");
        for (int i = 0; i < RUNS.size(); i++) {
            Run run = RUNS.get(i);
            double loss = run.loss() * (i >= first && i < first + 3 ? factor : 1);
            csv.append("%s,%s,%s\n".formatted(run.parameters(), run.tokens(), loss));
        }
        return Files.writeString(folder.resolve("runs.csv"), csv).toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0  | .85 | % below it. They have the fewest tokens: the form may not hold there.",
                "57 | .85 | % below it. They have the most tokens: the form may not hold there.",
                "30 | .85 | % below it. A failed run does not end below the fit",
                "30 | 1.2 | % above it. Check their training curves, and exclude only runs that failed."
            })
    void runsOffTheFitAreSaidBySideAndPlace(int first, double factor, String advice)
            throws IOException {
        String said = CliRun.of("fit", written(first, factor), "--bootstrap", "0").err();
        assertThat(said).contains(advice);
        assertThat(said.contains("only runs that failed")).isEqualTo(factor > 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kaplan-c", "kaplan-c-floor"})
    void aLawAlongTheEnvelopeRestsOnItsRunsAlone(String method) throws IOException {
        JsonNode json =
                CliRun.of(
                                "fit",
                                written(0, 1),
                                "--method",
                                method,
                                "--bootstrap",
                                "0",
                                "--format",
                                "json")
                        .json();
        assertThat(json.get("runs").asInt()).isEqualTo(60);
        assertThat(json.get("runs_used").asInt()).isBetween(5, 40);
        assertThat(json.at("/hold_out/runs").asInt()).isBetween(1, 3);
        assertThat(CliRun.of("fit", written(0, 1), "--method", method, "--bootstrap", "0").out())
                .contains("fitted to %s of 60 runs".formatted(json.get("runs_used").asText()));
    }

    @Test
    void exportedFiguresWarnAsTheFitDoes() throws IOException {
        String file = written(0, .85);
        String out = folder.resolve("isoloss.svg").toString();
        String fit = CliRun.of("fit", file, "--bootstrap", "0").err();
        assertThat(fit).isNotEmpty();
        assertThat(CliRun.of("export", "isoloss", file, "--out", out).err()).contains(fit);
    }

    @Test
    void exportedBudgetsWarnOnce() throws IOException {
        String file = written(30, 1.2);
        String out = folder.resolve("all").toString();
        String said = CliRun.of("export", "all", file, "--out", out, "--format", "svg").err();
        assertThat(said).containsOnlyOnce("off the fit");
    }

    @ParameterizedTest
    @CsvSource({"two-valleys, true", "one-valley, false"})
    void two_laws_that_explain_repeated_data_alike_are_said(String file, boolean two) {
        CliRun run =
                CliRun.of(
                        "fit",
                        "src/test/resources/repeated/" + file + ".csv",
                        "--method",
                        "data-constrained",
                        "--bootstrap",
                        "0");
        assertThat(run.out()).contains("R_D");
        assertThat(run.err().contains("Two laws explain the runs almost equally well"))
                .isEqualTo(two);
        assertThat(run.err()).doesNotContain("interval");
    }
}
