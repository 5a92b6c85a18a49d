package isoscope.plan;

/// The share of training or of serving in a plan.
///
/// @param flop FLOP
/// @param gpuHours hours of devices
/// @param cost of the device-hours; NaN where nobody knows it, as the others
/// @param energyKwh of the site
/// @param co2eKg kilograms of CO₂ equivalent
public record Share(double flop, double gpuHours, double cost, double energyKwh, double co2eKg) {
    static Share ofTraining(Plan plan, Scenario scenario) {
        double flop = plan.value(PlanQuantity.TRAINING_FLOP);
        return of(flop, scenario.deviceHours(flop), scenario);
    }

    static Share ofServing(Plan plan, Scenario scenario) {
        double flop = plan.value(PlanQuantity.INFERENCE_FLOP);
        return of(flop, scenario.deviceHours(scenario.servingWeight() * flop), scenario);
    }

    private static Share of(double flop, double hours, Scenario scenario) {
        double energy = scenario.energy(hours);
        return new Share(flop, hours, scenario.cost(hours), energy, scenario.emissions(energy));
    }
}
