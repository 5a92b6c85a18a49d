package isoscope.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import isoscope.plan.catalogue.Chip;
import isoscope.plan.catalogue.Estimate;
import isoscope.plan.catalogue.Region;
import isoscope.plan.model.ModelPlan;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteTest {
    private static final Goal BUDGET = new Goal.Compute(1e23);

    private static Chip chip(String id) {
        return Plans.CATALOGUE.chips().stream()
                .filter(chip -> chip.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static SiteChoice choice(String chip, double low, double high) {
        return new SiteChoice(
                Optional.of(chip(chip)),
                Optional.empty(),
                Optional.of(Estimate.between(low, high)),
                Optional.empty(),
                Optional.of(Estimate.between(2, 3)),
                OptionalDouble.empty(),
                Optional.of(Estimate.between(1.1, 1.2)),
                Optional.empty(),
                Optional.of(Estimate.exactly(100)));
    }

    private static PlanAnswer answer(Goal goal, SiteChoice choice) {
        return Plans.answer("besiroglu", goal, Conditions.NONE, choice);
    }

    @Test
    void rangesOfAssumptionsAreRangesOfThePlan() {
        PlanAnswer answer = answer(BUDGET, choice("a100-sxm", 0.3, 0.5));
        double fast = 1e23 / (312e12 * 0.5) / 3600;
        double slow = 1e23 / (312e12 * 0.3) / 3600;
        range(answer, PlanQuantity.GPU_HOURS, fast, slow);
        range(answer, PlanQuantity.COST, 2 * fast, 3 * slow);
        range(answer, PlanQuantity.ENERGY_KWH, 0.4 * 1.1 * fast, 0.4 * 1.2 * slow);
        range(answer, PlanQuantity.CO2E_KG, 0.04 * 1.1 * fast, 0.04 * 1.2 * slow);
        assertThat(answer.range().isRange(PlanQuantity.PARAMETERS)).isFalse();
    }

    @Test
    void moneyBuysHoursWhateverTheUtilisation() {
        PlanAnswer answer = answer(new Goal.Money(6e6), choice("a100-sxm", 0.3, 0.5));
        range(answer, PlanQuantity.GPU_HOURS, 2e6, 3e6);
        range(
                answer,
                PlanQuantity.TRAINING_FLOP,
                2e6 * 3600 * 312e12 * 0.3,
                3e6 * 3600 * 312e12 * 0.5);
        assertThat(answer.range().isRange(PlanQuantity.COST)).isFalse();
        assertThat(answer.plan().value(PlanQuantity.COST)).isCloseTo(6e6, within(1e-6));
        assertThat(answer.range().isRange(PlanQuantity.LOSS)).isTrue();
    }

    @Test
    void aDeadlineGivesTheComputeOfItsDevices() {
        PlanAnswer answer = answer(new Goal.DeviceTime(720, 1024), choice("h100-sxm", 0.4, 0.4));
        assertThat(answer.plan().value(PlanQuantity.TRAINING_FLOP))
                .isCloseTo(720. * 1024 * 3600 * 989.4e12 * 0.4, within(1e13));
        assertThat(answer.plan().value(PlanQuantity.GPU_HOURS)).isEqualTo(720. * 1024);
    }

    private static void range(PlanAnswer answer, PlanQuantity quantity, double low, double high) {
        assertThat(answer.range().low().value(quantity)).isCloseTo(low, within(1e-12 * low));
        assertThat(answer.range().high().value(quantity)).isCloseTo(high, within(1e-12 * high));
        assertThat(answer.plan().value(quantity)).isBetween(low, high);
    }

    @ParameterizedTest
    @CsvSource({"1.01", "2"})
    void aUtilisationAboveOneIsRefusedWithTheReason(double utilisation) {
        assertThatExceptionOfType(PlanRefused.class)
                .isThrownBy(() ->
                        new SiteMaker(Plans.CATALOGUE).site(choice("h100-sxm", 0.4, utilisation)))
                .withMessageContaining("above 1")
                .withMessageContaining("sparse");
    }

    @Test
    void aUtilisationAboveTheBestMeasuredProductIsWarnedOf() {
        assertThat(answer(BUDGET, choice("a100-sxm", 0.5, 0.87)).cautions())
                .extracting(Caution::code)
                .contains("utilisation-above-measured");
        assertThat(answer(BUDGET, choice("a100-sxm", 0.5, 0.86)).cautions())
                .extracting(Caution::code)
                .doesNotContain("utilisation-above-measured");
    }

    @Test
    void whatIsNotKnownIsNotANumberAndSaysWhatToGive() {
        PlanAnswer tpu =
                answer(
                        BUDGET,
                        new SiteChoice(
                                Optional.of(chip("tpu-v5p")),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                OptionalDouble.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()));
        assertThat(tpu.plan().value(PlanQuantity.GPU_HOURS)).isPositive();
        assertThat(tpu.plan().value(PlanQuantity.ENERGY_KWH)).isNaN();
        assertThat(tpu.plan().value(PlanQuantity.COST)).isNaN();
        assertThat(tpu.planner().site().assumption("power").source())
                .contains("TPU v5p is not published");
    }

    @Test
    void aRegionIsNeverTakenInSilence() {
        PlanAnswer nowhere = answer(BUDGET, SiteChoice.NONE);
        assertThat(nowhere.plan().value(PlanQuantity.ENERGY_KWH)).isPositive();
        assertThat(nowhere.plan().value(PlanQuantity.CO2E_KG)).isNaN();
        assertThat(nowhere.planner().site().assumption("carbon_intensity").source())
                .contains("give a region");
        Region poland =
                Plans.CATALOGUE.regions().stream()
                        .filter(region -> region.id().equals("pl"))
                        .findFirst()
                        .orElseThrow();
        PlanAnswer there =
                answer(
                        BUDGET,
                        new SiteChoice(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                OptionalDouble.empty(),
                                Optional.empty(),
                                Optional.of(poland),
                                Optional.empty()));
        assertThat(there.plan().value(PlanQuantity.CO2E_KG))
                .isCloseTo(0.662 * there.plan().value(PlanQuantity.ENERGY_KWH), within(1e-6));
    }

    @Test
    void peaksOfFormatsAreNotMixed() {
        SiteChoice half =
                new SiteChoice(
                        Optional.of(chip("v100-sxm")),
                        Optional.of("bf16"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        OptionalDouble.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        assertThatExceptionOfType(PlanRefused.class)
                .isThrownBy(() -> new SiteMaker(Plans.CATALOGUE).site(half))
                .withMessageContaining("fp16");
    }

    @Test
    void trainingAndServingAreShownApart() {
        PlanAnswer answer =
                Plans.answer(
                        "besiroglu",
                        new Goal.Money(1e6),
                        new Conditions(3e12, Double.POSITIVE_INFINITY),
                        choice("h100-sxm", 0.4, 0.4));
        Plan plan = answer.plan();
        assertThat(answer.serving().flop())
                .isCloseTo(2 * 3e12 * plan.value(PlanQuantity.PARAMETERS), within(1e-9 * 1e23));
        assertThat(answer.training().cost() + answer.serving().cost()).isCloseTo(1e6, within(1e-3));
        assertThat(answer.training().gpuHours())
                .isCloseTo(
                        plan.value(PlanQuantity.TRAINING_FLOP) / (989.4e12 * 0.4 * 3600),
                        within(1e-6));
        assertThat(answer.training().co2eKg() + answer.serving().co2eKg())
                .isCloseTo(plan.value(PlanQuantity.CO2E_KG), within(1e-6));
    }

    @Test
    void whatALawDoesNotCoverIsNoNumber() {
        double tokens = Plans.law("besiroglu").best(1e22, Conditions.NONE).tokens();
        PlanAnswer answer =
                Plans.answer("besiroglu", new Goal.Compute(1e22), new Conditions(0, 1.5 * tokens));
        Alternative smaller = Plans.alternative(answer, "half-size");
        assertThat(smaller.loss()).isNaN();
        assertThat(smaller.computeOverhead()).isNaN();
        assertThat(Plans.alternative(answer, "twice-size").loss()).isPositive();
        assertThat(answer.plan().value(PlanQuantity.EPOCHS)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"3.5e11", "2e11"})
    void anEndOfARangeThatRepeatsTokensIsRefused(double uniqueTokens) throws PlanRefused {
        Planner planner =
                new Planner(
                        Plans.law("besiroglu"),
                        true,
                        Optional.empty(),
                        new Conditions(0, uniqueTokens),
                        new SiteMaker(Plans.CATALOGUE).site(choice("h100-sxm", 0.2, 0.6)),
                        ModelPlan.Choice.USUAL,
                        Plans.LIBRARY);
        assertThatExceptionOfType(PlanRefused.class)
                .isThrownBy(() -> planner.plan(new Goal.Money(7e4)))
                .withMessageContaining("says nothing about repeated tokens");
    }
}
