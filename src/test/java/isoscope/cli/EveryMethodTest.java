package isoscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import isoscope.fit.method.FitMethods;
import isoscope.testkit.RealRuns;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EveryMethodTest {
    private static final List<String> KEYS =
            List.of(
                    "/schema",
                    "/law",
                    "/method",
                    "/runs",
                    "/objective",
                    "/huber_delta",
                    "/parameters",
                    "/frontier/parameters_exponent/value",
                    "/frontier/parameters_exponent/low",
                    "/frontier/parameters_exponent/high",
                    "/frontier/tokens_exponent/value",
                    "/frontier/tokens_exponent/low",
                    "/frontier/tokens_exponent/high",
                    "/goodness/rmse_log",
                    "/goodness/r2",
                    "/goodness/max_abs_residual",
                    "/hold_out/runs",
                    "/hold_out/rmse_log",
                    "/bootstrap/resamples",
                    "/bootstrap/seed",
                    "/bootstrap/failed",
                    "/warnings",
                    "/seconds/fit",
                    "/seconds/bootstrap");

    @TempDir private Path folder;

    static Stream<Arguments> realFilesAndMethods() {
        return Stream.of("chinchilla-figure4-svg.csv", "llm-cnd-loss.csv")
                .flatMap(file -> FitMethods.all().ids().stream().map(id -> Arguments.of(file, id)));
    }

    /// A method either gives every key with intervals, and a law that loads again, or says why these runs do not carry
    /// it.
    @ParameterizedTest
    @MethodSource("realFilesAndMethods")
    void givesEveryKeyOrSaysWhyNot(String file, String method) {
        Path out = folder.resolve("fit.json");
        CliRun run =
                CliRun.of(
                        "fit",
                        RealRuns.file(file).toString(),
                        "--method",
                        method,
                        "--bootstrap",
                        "20",
                        "--format",
                        "json",
                        "--out",
                        out.toString());
        if (run.code() == ExitCode.FIT.number()) {
            assertThat(method).isEqualTo("data-constrained");
            assertThat(run.err()).contains("[no-unique-tokens]");
            return;
        }
        JsonNode json = run.endsWith(ExitCode.DONE).json();
        for (String key : KEYS) {
            assertThat(json.at(key).isMissingNode()).as(key).isFalse();
        }
        assertThat(json.get("method").asText()).isEqualTo(method);
        json.get("parameters").forEach(EveryMethodTest::hasInterval);
        assertThat(CliRun.of("laws", out.toString()).endsWith(ExitCode.DONE).out())
                .contains("Fit of " + file);
    }

    private static void hasInterval(JsonNode number) {
        assertThat(number.get("value").isNumber()).isTrue();
        assertThat(number.get("low").asDouble()).isLessThanOrEqualTo(number.get("high").asDouble());
    }

    /// Two valleys: the search that was made for this law ended in that of no D_c, at an objective of 0.0010.
    @Test
    void kaplansJointLawIsTheLowestOfItsValleys() {
        CliRun run =
                CliRun.of(
                        "fit",
                        Path.of("samples", "curves-synthetic.csv").toString(),
                        "--method",
                        "kaplan-joint",
                        "--bootstrap",
                        "0",
                        "--format",
                        "json");
        assertThat(run.json().at("/objective").asDouble()).isBetween(0.00034, 0.000341);
    }
}
