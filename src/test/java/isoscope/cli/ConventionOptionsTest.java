package isoscope.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import isoscope.law.ChinchillaSurface;
import isoscope.runs.Run;
import isoscope.testkit.Sweeps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConventionOptionsTest {
    private static final ChinchillaSurface TRUTH =
            new ChinchillaSurface(1.8172, 482.01, 2085.43, .3478, .3658);

    @TempDir private Path folder;
    private String sweep = "";
    private String shaped = "";

    @BeforeEach
    void write() throws IOException {
        StringBuilder csv = new StringBuilder("N,D,loss\n");
        for (Run run : Sweeps.scattered(TRUTH, 40, 0, 12)) {
            csv.append(run.parameters()).append(',').append(run.tokens()).append(',');
            csv.append(run.loss()).append('\n');
        }
        sweep = file("sweep.csv", csv.toString());
        shaped =
                file(
                        "shaped.csv",
                        "N,D,C,loss,n_layer,d_model,seq_len\n1e8,1e10,1e9,3,12,768,2048\n");
    }

    @ParameterizedTest
    @CsvSource({
        "recorded, 1e9",
        "6nd, 6e18",
        "forward, 3e9",
        "gflop, 1e18",
        "attention, 7.13246208e18"
    })
    void importCountsComputeAsAsked(String convention, double compute) {
        JsonNode run = imported(shaped, "--compute-convention", convention);
        assertThat(run.get("compute_flop").asDouble()).isCloseTo(compute, within(1e-9 * compute));
        assertThat(run.get("tokens").asDouble()).isEqualTo(1e10);
    }

    @ParameterizedTest
    @CsvSource({"recorded, 1e8", "total, 122043369.5", "non-embedding, 79573203.5156"})
    void importCountsParametersAsAsked(String convention, double parameters) {
        JsonNode run = imported(shaped, "--parameter-convention", convention);
        assertThat(run.get("parameters").asDouble())
                .isCloseTo(parameters, within(1e-6 * parameters));
    }

    @ParameterizedTest
    @CsvSource({"recorded, as-recorded", "total, total", "non-embedding, non-embedding"})
    void theLawSaysWhatItsParametersCount(String convention, String told) {
        JsonNode fit =
                CliRun.of(
                                "fit",
                                sweep,
                                "--bootstrap",
                                "0",
                                "--format",
                                "json",
                                "--parameter-convention",
                                convention)
                        .endsWith(ExitCode.DONE)
                        .json();
        assertThat(fit.findValue("parameter_convention").asText()).isEqualTo(told);
    }

    @Test
    void aConventionNobodyKnowsIsRefusedWithThoseThereAre() {
        CliRun run = CliRun.of("import", shaped, "--compute-convention", "macs");
        run.endsWith(ExitCode.USAGE);
        assertThat(run.err()).contains("expected one of recorded, 6nd, forward, gflop, attention");
    }

    private static JsonNode imported(String file, String option, String value) {
        return CliRun.of("import", file, "--format", "json", option, value)
                .endsWith(ExitCode.DONE)
                .json()
                .get("runs")
                .get(0);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
