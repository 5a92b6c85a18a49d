package isoscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import isoscope.law.ChinchillaSurface;
import isoscope.runs.Run;
import isoscope.testkit.Golden;
import isoscope.testkit.Sweeps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanCommandTest {
    private static CliRun plan(String line) {
        return CliRun.of(List.of(("plan " + line).split(" ", -1)));
    }

    private static JsonNode json(String line) {
        return plan(line + " --format json").endsWith(ExitCode.DONE).json();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--compute 1e22",
                "--budget 2M --region fr",
                "--hours 720 --devices 1024 --law kaplan",
                "--target-loss 2.1 --law chinchilla-a3 --inference-tokens 1T",
                "--compute 1e22 --law twenty-to-one --hardware tpu-v4",
                "--compute 1e22 --law muennighoff --unique-tokens 25B"
            })
    void jsonHasEveryKeyOfTheContract(String line) {
        JsonNode json = json(line);
        assertThat(json.get("schema").asText()).isEqualTo("isoscope.plan/1");
        assertThat(json.get("plan").fieldNames())
                .toIterable()
                .containsExactly(
                        "parameters",
                        "tokens",
                        "unique_tokens",
                        "epochs",
                        "training_flop",
                        "inference_flop",
                        "loss",
                        "gpu_hours",
                        "cost",
                        "energy_kwh",
                        "co2e_kg");
        assertThat(json.get("plan")).allMatch(each -> each.isNumber() || each.isNull());
        assertThat(json.get("alternatives")).isNotEmpty();
        assertThat(json.get("assumptions"))
                .allSatisfy(each ->
                        assertThat(each.fieldNames())
                                .toIterable()
                                .containsExactly(
                                        "value", "low", "high", "unit", "source", "given"));
    }

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
    void theEnergyOfGpt3IsThatOfItsAccount() {
        JsonNode plan =
                json("--compute 3.14e23 --hardware v100-sxm --mfu 0.1968 --power 330 --pue 1.1"
                                + " --carbon-intensity 429")
                        .get("plan");
        Golden golden = Golden.load();
        golden.row("U05").check(plan.get("gpu_hours").asDouble());
        golden.row("U06").check(plan.get("energy_kwh").asDouble() / 1000);
        golden.row("U07").check(plan.get("co2e_kg").asDouble() / 1000);
    }

    @Test
    void withoutARegionEmissionsAreNullAndTheTextSaysWhatToGive() {
        JsonNode json = json("--compute 1e22");
        assertThat(json.at("/plan/energy_kwh").isNumber()).isTrue();
        assertThat(json.at("/plan/co2e_kg").isNull()).isTrue();
        assertThat(json.at("/assumptions/carbon_intensity/value").isNull()).isTrue();
        assertThat(plan("--compute 1e22").out()).contains("give a region or an intensity");
        assertThat(json("--compute 1e22 --region FR").at("/plan/co2e_kg").asDouble())
                .isCloseTo(0.056 * json.at("/plan/energy_kwh").asDouble(), Offset.offset(1e-6));
    }

    @Test
    void whatWasGivenIsToldFromDefaults() {
        JsonNode taken =
                json("--compute 1e22 --mfu 0.35 --price-per-hour 2:3 --hardware a100-sxm")
                        .get("assumptions");
        assertThat(taken.at("/utilisation/given").asBoolean()).isTrue();
        assertThat(taken.at("/price_per_hour/low").asDouble()).isEqualTo(2);
        assertThat(taken.at("/price_per_hour/high").asDouble()).isEqualTo(3);
        assertThat(taken.at("/hardware/value").asText()).isEqualTo("A100 SXM");
        assertThat(taken.at("/pue/given").asBoolean()).isFalse();
        assertThat(taken.at("/law/given").asBoolean()).isFalse();
        assertThat(taken.at("/peak/source").asText()).contains("2026-08");
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
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    --compute 1e22 --mfu 1.2                     | above 1
                    --compute 1e22 --serving-mfu 1.2             | above 1
                    --compute 1e22 --mfu 0                       | expected a number above 0
                    --compute 1e22 --mfu 0.5:0.4                 | the lower end first
                    --compute 1e22 --pue 0.9                     | below 1
                    --compute 1e22 --region xx                   | expected one of no, se, fr
                    --compute 1e22 --region fr --carbon-intensity 5 | found both
                    --compute 1e22 --hardware h100               | did you mean h100-sxm?
                    --compute 1e22 --hardware v100-sxm --number-format fp8 | expected one of fp16
                    --budget 2M --hardware tpu-v4                | no price of the TPU v4
                    --compute 1e22 --budget 2M                   | Expected one of --compute
                    --compute 1e22 --budget $2M                  | found --compute and --budget
                    --vocabulary 32k                             | found none
                    --hours 10                                   | Found --hours without --devices
                    --devices 10                                 | Found --devices without --hours
                    --compute 1e22 --mfu 40                      | Did you mean 0.40?
                    --compute 1e22 --mfu 30:45                   | Did you mean 0.30:0.45?
                    --compute 1e22 --mfu 140%                    | above 1
                    --compute 1e22 --context 1.5                 | a whole number from 1 to
                    --target-loss 1.5                            | it stays above 1.817
                    --target-loss 2 --law twenty-to-one          | tells no loss
                    --compute 1e22 --law kumar                   | C = 6*N*D
                    --compute 1e22 --law kaplan --inference-tokens 1T | a regression of its own
                    --compute 1e22 --unique-tokens 1B            | muennighoff
                    --compute 1e22 --context 0                   | number from 1 to
                    --compute 1e22 --optimizer adam              | expected one of adamw, muon, sgd
                    --compute 1e16 --inference-tokens 1000T      | too small
                    """)
    void whatCannotBePlannedIsWrongUsageWithTheReason(String line, String said) {
        assertThat(plan(line).endsWith(ExitCode.USAGE).err()).contains(said);
        assertThat(plan(line).out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "--budget $2M, --budget 2M",
        "--compute 1e22 --mfu 40%, --compute 1e22 --mfu 0.4",
        "--compute 1e22 --mfu 30%:45%, --compute 1e22 --mfu 0.3:0.45",
        "--compute 1e22 --context 100k, --compute 1e22 --context 100000",
        "--compute 1e22 --vocabulary 128k, --compute 1e22 --vocabulary 128000"
    })
    void valuesAreReadAsPeopleWriteThem(String written, String plain) {
        assertThat(json(written)).isEqualTo(json(plain));
    }

    @Test
    void servingAtItsOwnUtilisationTakesItsOwnTime() {
        JsonNode json = json("--compute 1e23 --inference-tokens 1T --mfu 0.4 --serving-mfu 0.1");
        double served = json.at("/serving/flop").asDouble();
        assertThat(json.at("/training/flop").asDouble() + 4 * served)
                .isCloseTo(1e23, Offset.offset(1e14));
        assertThat(json.at("/serving/gpu_hours").asDouble())
                .isCloseTo(served / (989.4e12 * 0.1 * 3600), Offset.offset(1e-6));
        assertThat(json.at("/plan/gpu_hours").asDouble())
                .isCloseTo(
                        json.at("/training/gpu_hours").asDouble()
                                + json.at("/serving/gpu_hours").asDouble(),
                        Offset.offset(1e-6));
        assertThat(json.at("/assumptions/serving_utilisation/given").asBoolean()).isTrue();
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
    void aModelOfTheSizeIsShownByComponent() {
        JsonNode json =
                json("--compute 5.76e23 --context 4096 --vocabulary 128256 --optimizer muon");
        JsonNode model = json.get("model");
        double counted = model.at("/parameters/counted").asDouble();
        assertThat(counted)
                .isCloseTo(json.at("/plan/parameters").asDouble(), Offset.offset(0.02 * counted));
        assertThat(
                        sum(model.get("parameters"), "embedding", "attention", "feed_forward")
                                + sum(model.get("parameters"), "norms", "output_head"))
                .isCloseTo(counted, Offset.offset(1.));
        double flop = model.at("/training_flop/hoffmann").asDouble();
        assertThat(
                        model.get("flop_by_component")
                                .valueStream()
                                .mapToDouble(JsonNode::asDouble)
                                .sum())
                .isCloseTo(flop, Offset.offset(1e-9 * flop));
        assertThat(model.at("/memory_bytes/optimizer").asDouble()).isEqualTo(8 * counted);
        assertThat(json.at("/assumptions/context/value").asInt()).isEqualTo(4096);
        assertThat(json.at("/assumptions/context/given").asBoolean()).isTrue();
        assertThat(json.get("recipes"))
                .extracting(each -> each.get("law").asText())
                .contains("deepseek", "step-law");
        assertThat(plan("--compute 1e22").out())
                .contains(
                        "A model of this size",
                        "Output head",
                        "Hoffmann et al. 2022, appendix F",
                        "(estimate)",
                        "Step Law");
        assertThat(json("--compute 1e14 --vocabulary 200000").get("model").isNull()).isTrue();
    }

    private static double sum(JsonNode node, String... keys) {
        return Stream.of(keys).mapToDouble(key -> node.get(key).asDouble()).sum();
    }

    @Test
    void textAndTableTellTheSameNumbers() {
        assertThat(plan("--compute 5.76e23").endsWith(ExitCode.DONE).out())
                .contains(
                        "72.25B",
                        "1.329T",
                        "Kaplan 2020's split, N non-embedding",
                        "This plan",
                        "default",
                        "1 % more compute");
        assertThat(plan("--compute 5.76e23 --format csv").out())
                .startsWith("quantity,value,low,high,interval_low,interval_high\nparameters,7.22")
                .contains("\nco2e_kg,,,,,");
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
