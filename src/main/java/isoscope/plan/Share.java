package isoscope.plan;

import java.util.List;

/// What training or serving has of a plan: the share of its compute, for both run at one utilisation.
///
/// @param flop FLOP
/// @param gpuHours hours of devices
/// @param cost of the device-hours; NaN where nobody knows it, as the others
/// @param energyKwh of the site
/// @param co2eKg kilograms of CO₂ equivalent
public record Share(double flop, double gpuHours, double cost, double energyKwh, double co2eKg) {
    static Share of(Plan plan, PlanQuantity compute) {
        double all =
                plan.value(PlanQuantity.TRAINING_FLOP) + plan.value(PlanQuantity.INFERENCE_FLOP);
        double share = plan.value(compute) / all;
        List<Double> parts =
                List.of(
                                PlanQuantity.GPU_HOURS,
                                PlanQuantity.COST,
                                PlanQuantity.ENERGY_KWH,
                                PlanQuantity.CO2E_KG)
                        .stream()
                        .map(quantity -> share * plan.value(quantity))
                        .toList();
        return new Share(
                plan.value(compute), parts.get(0), parts.get(1), parts.get(2), parts.get(3));
    }
}
