package isoscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A plan says where its numbers come from and where they do not hold.
class PlanHonestyTest extends PlanFixture {
    private static JsonNode alternative(JsonNode json, String id) {
        return json.get("alternatives")
                .valueStream()
                .filter(each -> each.get("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"1e23, 131072", "3e22, 65536"})
    void computeFarAbove6ndIsWarnedOf(String compute, int context) {
        String line = "--compute " + compute + " --vocabulary 128000 --context ";
        JsonNode json = json(line + context);
        JsonNode flop = json.at("/model/training_flop");
        String times =
                "%.1f times 6ND"
                        .formatted(flop.get("hoffmann").asDouble() / flop.get("six_nd").asDouble());
        assertThat(json.get("warnings"))
                .anySatisfy(each -> {
                    assertThat(each.get("code").asText()).isEqualTo("above-6nd");
                    assertThat(each.get("message").asText()).contains(times, "Hours, cost");
                });
        assertThat(plan(line + context).err()).contains(times);
        assertThat(plan(line + 2048).err()).doesNotContain("times 6ND");
    }

    @ParameterizedTest
    @CsvSource({"vocabulary, 128000", "context, 4096", "sequences, 8"})
    void whatWasGivenIsNotOfTheSourceOfADefault(String option, String value) {
        JsonNode given = json("--compute 1e22 --" + option + " " + value);
        assertThat(given.at("/assumptions/" + option + "/source").asText()).isEqualTo("as given");
        assertThat(json("--compute 1e22").at("/assumptions/" + option + "/source").asText())
                .isNotEqualTo("as given");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--compute 1e23", "--hours 720 --devices 1024"})
    void otherPlansOfALawOfTwoFitsSayByWhichTheyAreJudged(String goal) {
        CliRun run = plan(goal + " --law kaplan").endsWith(ExitCode.DONE);
        assertThat(run.out()).contains("Loss by L(N, D)");
        assertThat(run.err()).contains("not a saving");
        assertThat(plan(goal).out()).contains("Extra compute for the loss of the plan");
    }

    @ParameterizedTest
    @CsvSource({"chinchilla-a3, 5.76e23, 10T", "besiroglu, 1e23, 2T"})
    void theLeastTrainingComputeHasTheLossOfThePlan(String law, String compute, String served) {
        JsonNode json =
                json("--law " + law + " --compute " + compute + " --inference-tokens " + served);
        JsonNode least = alternative(json, "least-training");
        String loss = json.at("/plan/loss").asText();
        JsonNode alone = json("--law " + law + " --target-loss " + loss).get("plan");
        for (String key : List.of("parameters", "tokens", "training_flop")) {
            double expected = alone.get(key).asDouble();
            assertThat(least.get(key).asDouble())
                    .as(key)
                    .isCloseTo(expected, Offset.offset(1e-6 * expected));
        }
        double flop =
                least.get("training_flop").asDouble() + least.get("inference_flop").asDouble();
        assertThat(least.get("compute_overhead").asDouble())
                .isCloseTo(flop / Double.parseDouble(compute) - 1, Offset.offset(1e-9));
        assertThat(least.get("loss").asDouble())
                .isCloseTo(Double.parseDouble(loss), Offset.offset(1e-9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--target-loss 1.96", "--compute 5.76e23"})
    void plansThatCannotBePaidSayWhy(String goal) {
        String serving = " --inference-tokens 10T --law chinchilla-a3";
        assertThat(plan(goal + serving).out()).contains("leaves none for its training");
        assertThat(plan(goal).out()).doesNotContain("leaves none for its training");
        assertThat(plan("--target-loss 1.96" + serving).out())
                .doesNotContain("for the same budget");
    }

    @ParameterizedTest
    @ValueSource(strings = {"deepseek", "moonlight", "step-law"})
    void aRecipeThatStatesNoRangeSaysSo(String law) {
        JsonNode recipes = json("--compute 1e22").get("recipes");
        assertThat(recipes)
                .filteredOn(each -> each.get("law").asText().equals(law))
                .singleElement()
                .satisfies(each -> assertThat(each.get("inside").isNull()).isTrue());
        assertThat(plan("--compute 1e22").out()).contains("range not stated");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--hours 720 --devices 1000", "--compute 3e25"})
    void aShapeOfTheProgramsChoiceIsNotWarnedOf(String goal) {
        assertThat(plan(goal).endsWith(ExitCode.DONE).err()).doesNotContain("layers");
    }

    @Test
    void servingHasTheUtilisationOfTrainingWhereNothingElseIsGiven() {
        for (String training : List.of("0.4", "0.25")) {
            JsonNode serving =
                    json("--compute 1e23 --inference-tokens 1T --mfu " + training)
                            .at("/assumptions/serving_utilisation");
            assertThat(serving.get("value").asText()).isEqualTo(training);
            assertThat(serving.get("given").asBoolean()).isFalse();
            assertThat(serving.get("source").asText()).startsWith("as in training");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--target-loss 99", "--compute 1e5"})
    void aModelBelowAllScalingLawsIsRefused(String goal) {
        assertThat(plan(goal).endsWith(ExitCode.USAGE).err()).contains("below 100k");
    }
}
