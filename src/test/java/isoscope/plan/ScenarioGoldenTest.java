package isoscope.plan;

import isoscope.testkit.Golden;
import org.junit.jupiter.api.Test;

/// Device time, energy and emissions against published accounts.
class ScenarioGoldenTest {
    private static final Golden GOLDEN = Golden.load();

    @Test
    void trainingComputeIsSixTimesParametersAndTokens() {
        GOLDEN.row("U02").check(new Spent(175e9, 300e9, 0).trainingFlop());
        GOLDEN.row("U03").check(new Spent(540e9, 780e9, 0).trainingFlop());
    }

    @Test
    void gpt3OnV100() {
        Scenario measured = new Scenario(24.6e12, 1, Double.NaN, 0.33, 1.1, 429);
        double hours = measured.deviceHours(3.14e23);
        GOLDEN.row("U05").check(hours);
        GOLDEN.row("U06").check(measured.energy(hours) / 1000);
        GOLDEN.row("U07").check(measured.emissions(measured.energy(hours)) / 1000);
    }

    @Test
    void deviceHoursOfTheBestKnownModels() {
        GOLDEN.row("U04").check(new Scenario(989.4e12, 0.4, 0, 0, 1, 0).deviceHours(3.8e25));
        Scenario bloom = new Scenario(312e12, 1, 0, 0.4, 1, 57);
        GOLDEN.row("U08").check(bloom.energy(1_082_990));
        GOLDEN.row("U09").check(bloom.emissions(bloom.energy(1_082_990)) / 1000);
        Scenario llama = new Scenario(312e12, 1, 0, 0.4, 1.1, 385);
        GOLDEN.row("U12").check(llama.energy(1_022_362) / 1000);
        GOLDEN.row("U13").check(llama.emissions(llama.energy(1_022_362)) / 1000);
        Scenario generic = new Scenario(312e12, 0.4, 0, 0.4, 1.1, 0);
        GOLDEN.row("U14").check(generic.energy(generic.deviceHours(1e24)));
    }

    @Test
    void otherUnitsOfEmissions() {
        // Pounds in the place of grams, and a life cycle of three parts.
        Scenario search = new Scenario(1, 1, 0, 1, 1, 954);
        GOLDEN.row("U11").check(search.emissions(656_347));
        Scenario bloom = new Scenario(312e12, 1, 0, 0.4, 1, 57);
        double dynamic = Math.round(bloom.emissions(bloom.energy(1_082_990)) / 10) / 100.;
        GOLDEN.row("U10").check(11.2 + dynamic + 14.6);
    }
}
