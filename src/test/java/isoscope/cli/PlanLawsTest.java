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
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Plans by laws of every kind: published ones, sheets, saved fits.
class PlanLawsTest extends PlanFixture {
    @Test
    void aPlanFromComputeIsTheAllocation() {
        for (String law : List.of("besiroglu", "kaplan", "chinchilla-a2", "beck", "muennighoff")) {
            JsonNode plan = json("--compute 5.76e23 --law " + law).get("plan");
            JsonNode split =
                    CliRun.of("allocate", "--compute", "5.76e23", "--format", "json", "--law", law)
                            .json()
                            .at("/allocations/0");
            for (String key : List.of("parameters", "tokens", "loss")) {
                assertThat(plan.get(key)).as("%s %s", law, key).isEqualTo(split.get(key));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"kaplan, 2.5", "besiroglu, 2.1", "beck, 2.3"})
    void aLossLeadsToTheComputeThatHasIt(String law, double loss) {
        JsonNode plan = json("--target-loss " + loss + " --law " + law).get("plan");
        assertThat(plan.get("loss").asDouble()).isCloseTo(loss, Offset.offset(1e-12));
        String compute = plan.get("training_flop").asText();
        assertThat(json("--compute " + compute + " --law " + law).at("/plan/loss").asDouble())
                .isCloseTo(loss, Offset.offset(1e-12));
    }

    @Test
    void kaplansSplitCostsUnderChinchillasLawAndTheOtherWayRound() {
        for (String laws : List.of("besiroglu kaplan", "kaplan-size-and-data besiroglu")) {
            String[] pair = laws.split(" ", -1);
            JsonNode other =
                    json("--compute 5.76e23 --law " + pair[0])
                            .get("alternatives")
                            .valueStream()
                            .filter(each -> each.get("id").asText().equals(pair[1]))
                            .findFirst()
                            .orElseThrow();
            assertThat(other.get("loss_difference").asDouble()).as(laws).isGreaterThan(0.02);
            assertThat(other.get("compute_overhead").asDouble()).as(laws).isGreaterThan(0.1);
        }
    }

    @Test
    void pastFourAndPastSixteenEpochsItIsWarned() {
        String line = "--compute 1e22 --law muennighoff --unique-tokens ";
        assertThat(plan(line + "100B").err()).doesNotContain("Warning");
        assertThat(plan(line + "25B").err()).contains("Up to about 4 epochs");
        assertThat(plan(line + "3B").err()).contains("Past about 16 epochs");
    }

    @ParameterizedTest
    @CsvSource({"true, 0", "false, 1e12"})
    void aSheetIsPlannedWithWhetherItSplitsComputeOrNot(
            boolean splits, double served, @TempDir Path folder) throws IOException {
        String optimum = splits ? "[optimum]\nminimise = \"L\"\nover = \"N\"\ngiven = \"C\"\n" : "";
        String sheet =
                """
                name  = "With an outer exponent"
                where = "my notes"
                [variables]
                N = { name = "parameters", low = 1e6, high = 1e13, start = 1e9 }
                D = { name = "tokens", low = 1e8, high = 1e15, start = 2e10 }
                [constants]
                E     = { value = 1.1, place = "table 3" }
                A     = { value = "exp(14.445)", place = "table 3" }
                B     = { value = "exp(16.330)", place = "table 3" }
                gamma = { value = 0.2532, place = "table 3" }
                [results]
                L = { is = "E + (A/N^0.6448 + B/D^0.6259)^gamma", name = "loss" }
                C = { is = "6*N*D", name = "training compute" }
                """;
        String law = Files.writeString(folder.resolve("mine.toml"), sheet + optimum).toString();
        String conditions = served > 0 ? " --inference-tokens " + served : "";
        JsonNode plan = json("--compute 1e22 --law " + law + conditions).get("plan");
        double n = plan.get("parameters").asDouble();
        double loss = plan.get("loss").asDouble();
        assertThat(loss).isCloseTo(outer(n, served), Offset.offset(1e-12));
        assertThat(outer(1.02 * n, served)).isGreaterThan(loss);
        assertThat(outer(0.98 * n, served)).isGreaterThan(loss);
        assertThat(
                        json("--target-loss " + loss + " --law " + law + conditions)
                                .at("/plan/parameters")
                                .asDouble())
                .isCloseTo(n, Offset.offset(1e-6 * n));
    }

    /// The loss of a model for 10²² FLOP, by the formula written out.
    private static double outer(double n, double served) {
        double d = (1e22 - 2 * n * served) / (6 * n);
        double terms =
                Math.exp(14.445) / Math.pow(n, 0.6448) + Math.exp(16.330) / Math.pow(d, 0.6259);
        return 1.1 + Math.pow(terms, 0.2532);
    }

    @Test
    void aSavedFitWithItsResamplesGivesIntervals(@TempDir Path folder) throws IOException {
        ChinchillaSurface truth = new ChinchillaSurface(1.8172, 482.01, 2085.43, .3478, .3658);
        StringBuilder csv = new StringBuilder("N,D,loss\n");
        for (Run run : Sweeps.scattered(truth, 30, .003, 12)) {
            csv.append(run.parameters()).append(',').append(run.tokens()).append(',');
            csv.append(run.loss()).append('\n');
        }
        String runs = Files.writeString(folder.resolve("runs.csv"), csv).toString();
        String fit = folder.resolve("fit.json").toString();
        CliRun.of("fit", runs, "--bootstrap", "60", "--out", fit).endsWith(ExitCode.DONE);
        for (String goal : List.of("--compute 1e22", "--target-loss 2.3", "--budget 500k")) {
            JsonNode json = json(goal + " --law " + fit);
            for (String key : List.of("parameters", "tokens", "gpu_hours")) {
                JsonNode ends = json.at("/intervals/of/" + key);
                assertThat(json.at("/plan/" + key).asDouble())
                        .as(goal + " " + key)
                        .isBetween(ends.get("low").asDouble(), ends.get("high").asDouble());
            }
            assertThat(json.at("/intervals/method").asText()).contains("60 resamples of runs");
        }
        JsonNode split =
                CliRun.of("allocate", "--compute", "1e22", "--law", fit, "--format", "json")
                        .json()
                        .at("/allocations/0/intervals");
        JsonNode intervals = json("--compute 1e22 --law " + fit).at("/intervals/of");
        for (String key : List.of("parameters", "tokens", "loss")) {
            assertThat(intervals.get(key)).as(key).isEqualTo(split.get(key));
        }
        assertThat(plan("--compute 1e22 --law " + fit).out()).contains("Interval");
    }
}
