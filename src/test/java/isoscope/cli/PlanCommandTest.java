package isoscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import isoscope.testkit.Golden;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A plan on the command line: its keys, its account and its model.
class PlanCommandTest extends PlanFixture {
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

    @ParameterizedTest
    @CsvSource({
        "--compute 5.76e23, 4096",
        "--target-loss 2.1 --mfu 0.3:0.4, 512",
        "--budget 2M, 1k"
    })
    void devicesTellTheTimeOfAnyPlan(String line, String devices) {
        JsonNode json = json(line + " --devices " + devices);
        JsonNode time = json.get("time");
        double hours = json.at("/plan/gpu_hours").asDouble() / time.get("devices").asDouble();
        assertThat(time.get("hours").asDouble()).isCloseTo(hours, Offset.offset(1e-9 * hours));
        assertThat(time.get("hours_low").asDouble()).isLessThanOrEqualTo(hours * (1 + 1e-9));
        assertThat(time.get("hours_high").asDouble()).isGreaterThanOrEqualTo(hours * (1 - 1e-9));
        assertThat(plan(line + " --devices " + devices).out())
                .containsPattern("Time on [\\d,]+ devices +[\\d.]+ (hours|days|years)");
    }

    @Test
    void withoutDevicesNoTimeIsTold() {
        assertThat(json("--compute 5.76e23").get("time").isNull()).isTrue();
        assertThat(plan("--compute 5.76e23").out()).doesNotContain("Time on");
        assertThat(plan("--compute 5.76e23 --devices 4096").out()).contains("4.11 days");
        assertThat(json("--hours 720 --devices 1024").at("/time/hours").asDouble())
                .isCloseTo(720, Offset.offset(1e-6));
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--compute 1e18 --region no | kg | kWh",
                "--compute 1e22 --region fr | kg | MWh",
                "--compute 1e25 --region in | kt | GWh"
            })
    void energyAndEmissionsHaveTheUnitsOfTheirSize(String line, String mass, String energy) {
        String text = plan(line).endsWith(ExitCode.DONE).out();
        assertThat(text)
                .containsPattern("\nEnergy +[0-9.]+ " + energy + " ")
                .containsPattern("\nEmissions \\(CO₂e\\) +[0-9.]+ " + mass + " ")
                .containsPattern("\nWeights +[0-9.]+ [MGT]B\n")
                .doesNotContainPattern("[0-9][kMBT] (kg|kWh|GB)");
    }

    @Test
    void namesAreThoseOfPeopleInTextAndThoseOfProgramsInJson() {
        String line = "--compute 1e22 --law chinchilla-a3 --optimizer sgd --number-format fp8";
        assertThat(plan(line).out())
                .contains("SGD with momentum", "FP8", "with embeddings", "2 × the size")
                .doesNotContainPattern("\n(Optimiser|Number format) +[a-z]");
        JsonNode taken = json(line).get("assumptions");
        assertThat(taken.at("/optimizer/value").asText()).isEqualTo("sgd");
        assertThat(taken.at("/number_format/value").asText()).isEqualTo("fp8");
        assertThat(taken.at("/parameter_convention/value").asText()).isEqualTo("total");
        assertThat(taken.at("/law/value").asText()).isEqualTo("chinchilla-a3");
    }

    @Test
    void textAndTableTellTheSameNumbers() {
        assertThat(plan("--compute 5.76e23").endsWith(ExitCode.DONE).out())
                .contains(
                        "72.25B",
                        "1.329T",
                        "Kaplan 2020's split, N without embeddings",
                        "This plan",
                        "default",
                        "1 % more compute");
        assertThat(plan("--compute 5.76e23 --format csv").out())
                .startsWith("quantity,value,low,high,interval_low,interval_high\nparameters,7.22")
                .contains("\nco2e_kg,,,,,");
    }
}
