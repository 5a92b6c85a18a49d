package isoscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import isoscope.law.ChinchillaSurface;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The conditions of the numbers in every text of a fit: what was held, what N and C count, which runs.
class FitConditionsTest {
    private static final List<Run> RUNS =
            Sweeps.scattered(
                    new ChinchillaSurface(1.8172, 482.01, 2085.43, .3478, .3658), 60, .003, 12);

    @TempDir private Path folder;
    private String file = "";

    @BeforeEach
    void write() throws IOException {
        file = written("N", RUNS);
    }

    private String written(String size, List<Run> runs) throws IOException {
        StringBuilder csv = new StringBuilder("name," + size + ",D,loss\n");
        for (Run run : runs) {
            csv.append(
                    "%s,%s,%s,%s\n"
                            .formatted(run.id(), run.parameters(), run.tokens(), run.loss()));
        }
        return Files.writeString(folder.resolve(size + ".csv"), csv).toString();
    }

    @ParameterizedTest
    @CsvSource({
        "huber-lse, alpha=0.34, alpha, α, \\alpha",
        "least-squares, E=1.8, E, E, E",
        "kaplan-joint, alpha_D=0.1, alpha_D, α_D, \\alpha_{D}"
    })
    void whatWasHeldHasNoInterval(
            String method, String fix, String name, String symbol, String latex) {
        String number = "[0-9.]+";
        String[] options = {"--method", method, "--fix", fix, "--bootstrap", "30"};
        assertThat(fit("text", options))
                .containsPattern("(?m)^%s +%s +fixed".formatted(symbol, number));
        assertThat(fit("latex", options))
                .contains("\\(%s\\) & ".formatted(latex))
                .containsPattern(
                        "%s\\\\\\) & .* & fixed ".formatted(java.util.regex.Pattern.quote(latex)));
        assertThat(fit("csv", options))
                .containsPattern("(?m)^%s,%s,,,fixed,".formatted(name, number));
        assertThat(fit("python", options))
                .containsPattern("(?m)^%s = %s  # fixed$".formatted(name, number));
        JsonNode json = CliRun.of(List.of("fit", file, "--format", "json"), options).json();
        assertThat(json.at("/parameters/" + name + "/low").isNull()).isTrue();
    }

    @Test
    void whatFollowsFromHeldNumbersAloneIsFixedToo() {
        assertThat(fit("text", "--fix", "alpha=0.34", "--fix", "beta=0.28", "--bootstrap", "30"))
                .containsPattern("a of N\\* ∝ C\\^a +0.4516. +fixed")
                .containsPattern("A +[0-9.]+ +\\[");
        assertThat(fit("text", "--fix", "alpha=0.34", "--bootstrap", "30"))
                .containsPattern("a of N\\* ∝ C\\^a +0.[0-9]+ +\\[");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "30"})
    void boundsAreListed(String resamples) {
        String[] options = {"--bound", "alpha=0.3:0.5", "--bootstrap", resamples};
        assertThat(fit("text", options)).contains("bounds 0.3 to 0.5");
        assertThat(fit("latex", options)).contains("bounds 0.3 to 0.5");
        assertThat(fit("csv", options)).contains("bounds 0.3 to 0.5");
        assertThat(fit("python", options)).contains("bounds 0.3 to 0.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "latex", "csv", "python", "json"})
    void everyTextSaysWhatCounts(String format) throws IOException {
        assertThat(fit(format, "--bootstrap", "0"))
                .contains("N counts parameters as recorded, C = 6ND");
        assertThat(
                        fit(
                                format,
                                "--bootstrap",
                                "0",
                                "--parameter-convention",
                                "non-embedding",
                                "--compute-convention",
                                "6nd"))
                .contains("N counts parameters without embeddings (estimated), C = 6ND");
        file = written("params_non_embedding", RUNS);
        assertThat(fit(format, "--bootstrap", "0"))
                .contains("N counts parameters without embeddings, C = 6ND");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "latex", "python"})
    void everyTextSaysWhichRuns(String format) {
        assertThat(fit(format, "--bootstrap", "0", "--where", "L < 3"))
                .contains("Runs with L < 3", " of 60 runs of the files: ");
        assertThat(fit(format, "--bootstrap", "0", "--drop-highest-loss", "5"))
                .contains("Excluded: 5 of 60 runs of the files: ");
        assertThat(fit(format, "--bootstrap", "0")).doesNotContain("Excluded");
    }

    private String fit(String format, String... options) {
        return CliRun.of(List.of("fit", file, "--format", format), options)
                .endsWith(ExitCode.DONE)
                .out();
    }
}
