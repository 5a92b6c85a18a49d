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
        assertThat(run.out()).contains("Loss foretold", "20B", "learning rate");
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
