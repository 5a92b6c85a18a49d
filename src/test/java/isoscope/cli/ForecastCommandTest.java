package isoscope.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Forecasts on the command line.
class ForecastCommandTest {
    @TempDir private Path folder;

    @Test
    void jsonHasTheLossItsIntervalAndTheForecastsOfThePast() throws IOException {
        CliRun run = CliRun.of("forecast", curve(), "--tokens", "20B", "--format", "json");
        run.endsWith(ExitCode.DONE);
        JsonNode json = new ObjectMapper().readTree(run.out());
        assertThat(json.at("/schema").asText()).isEqualTo("isoscope.forecast/1");
        JsonNode first = json.at("/forecasts/0");
        assertThat(first.at("/loss/value").asDouble()).isCloseTo(loss(2e10), within(1e-3));
        assertThat(first.at("/loss/low").asDouble())
                .isLessThanOrEqualTo(first.at("/loss/value").asDouble());
        assertThat(first.at("/tokens_seen").asDouble()).isCloseTo(1e10, within(1e8));
        assertThat(first.at("/backtests")).hasSize(5);
        assertThat(first.at("/course/alpha").asDouble()).isCloseTo(.3, within(.02));
    }

    @Test
    void textTellsWhatIsAssumed() throws IOException {
        CliRun run = CliRun.of("forecast", curve(), "--tokens", "20B");
        run.endsWith(ExitCode.DONE);
        assertThat(run.out()).contains("Forecast loss", "20B", "learning rate");
        assertThat(CliRun.of("forecast", curve(), "--tokens", "20B", "--format", "csv").out())
                .startsWith("run,tokens_seen,loss_seen,tokens,loss,loss_low,loss_high");
    }

    @Test
    void runsWithoutACurveEndWithTheReason() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("runs.csv"), "run,N,D,loss\na,1e8,1e9,3.2\nb,2e8,1e9,3.0\n");
        CliRun run = CliRun.of("forecast", file.toString(), "--tokens", "20B");
        run.endsWith(ExitCode.INPUT);
        assertThat(run.err()).contains("a has no forecast: it has no loss curve");
    }

    @Test
    void aTargetLossIsReachedByTheRunsInTheOrderOfTheirCompute() throws IOException {
        String file = curves();
        CliRun run = CliRun.of("forecast", file, "--target-loss", "2.6", "--format", "json");
        JsonNode json = run.endsWith(ExitCode.DONE).json();
        assertThat(json.at("/schema").asText()).isEqualTo("isoscope.forecast/1");
        assertThat(json.at("/forecasts")).isEmpty();
        assertThat(json.at("/target_loss").asDouble()).isEqualTo(2.6);
        assertThat(json.at("/targets").findValuesAsText("run"))
                .containsExactly("done", "small", "large", "slow", "never");
        assertThat(json.at("/targets").findValuesAsText("verdict"))
                .containsExactly("reached", "foretold", "foretold", "beyond", "never");
        JsonNode small = json.at("/targets/1");
        double exact = Math.pow(800 / .7, 1 / .3);
        assertThat(small.at("/rank").asInt()).isEqualTo(2);
        assertThat(small.at("/tokens/value").asDouble()).isCloseTo(exact, within(.01 * exact));
        assertThat(small.at("/tokens/low").asDouble()).isLessThanOrEqualTo(exact * 1.01);
        assertThat(small.at("/tokens/high").asDouble()).isGreaterThanOrEqualTo(exact * .99);
        assertThat(small.at("/compute_flop/value").asDouble())
                .isCloseTo(6 * 1e8 * exact, within(.01 * 6 * 1e8 * exact));
        assertThat(json.at("/targets/0/rank").asInt()).isEqualTo(1);
        assertThat(json.at("/targets/3/rank").isNull()).isTrue();
        assertThat(json.at("/targets/4/tokens/value").isNull()).isTrue();
        assertThat(json.at("/targets/4/floor").asDouble()).isCloseTo(2.8, within(.05));
    }

    @Test
    void theTextSaysWhichRunNeedsTheLeastComputeAndWhichNeverWill() throws IOException {
        String file = curves();
        CliRun run = CliRun.of("forecast", file, "--target-loss", "2.6").endsWith(ExitCode.DONE);
        assertThat(run.out())
                .startsWith(
                        "Of the runs that have reached a loss of 2.6, done took the least compute: ")
                .containsPattern("never by this curve: its floor is 2\\.\\d{4}")
                .contains("not within ten times its tokens", "learning rate");
        assertThat(
                        CliRun.of("forecast", file, "--target-loss", "2.6", "--format", "csv")
                                .endsWith(ExitCode.DONE)
                                .out())
                .startsWith("run,verdict,target_loss,")
                .contains("\nnever,never,2.6,");
    }

    @Test
    void oneQuestionIsAskedAtATime() throws IOException {
        String file = curves();
        assertThat(CliRun.of("forecast", file).endsWith(ExitCode.USAGE).err())
                .contains("--tokens D or --target-loss L, found neither");
        assertThat(
                        CliRun.of("forecast", file, "--tokens", "20B", "--target-loss", "2")
                                .endsWith(ExitCode.USAGE)
                                .err())
                .contains("found both");
    }

    /// Runs of 10B tokens, of which `done` has seen three times as many.
    private String curves() throws IOException {
        StringBuilder csv = new StringBuilder("run,step,N,tokens,loss\n");
        for (int i = 1; i <= 400; i++) {
            double tokens = 1e10 * i / 400;
            row(csv, "large", i, "1e9", tokens, loss(tokens));
            row(csv, "never", i, "1e8", tokens, loss(tokens) + .9);
            row(csv, "small", i, "1e8", tokens, loss(tokens));
            row(csv, "slow", i, "1e8", tokens, loss(tokens) + .4);
            row(csv, "done", i, "5e7", 3 * tokens, loss(3 * tokens) - .2);
        }
        return Files.writeString(folder.resolve("curves.csv"), csv).toString();
    }

    private static void row(
            StringBuilder csv, String run, int step, String size, double tokens, double loss) {
        csv.append(run).append(',').append(step).append(',').append(size).append(',');
        csv.append(tokens).append(',').append(loss).append('\n');
    }

    private String curve() throws IOException {
        StringBuilder csv = new StringBuilder("run,step,N,tokens,loss\n");
        for (int i = 1; i <= 400; i++) {
            double tokens = 1e10 * i / 400;
            csv.append("a,").append(i).append(",1e8,").append(tokens).append(',');
            csv.append(loss(tokens)).append('\n');
        }
        return Files.writeString(folder.resolve("curve.csv"), csv).toString();
    }

    private static double loss(double tokens) {
        return 1.9 + 800 / Math.pow(tokens, .3);
    }
}
