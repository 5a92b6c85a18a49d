package isoscope.plan;

import isoscope.plan.catalogue.Chip;
import isoscope.plan.catalogue.Estimate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// Where a plan would be carried out: one assumption for each number of a [Scenario], and those about the device.
///
/// @param chip the accelerator
/// @param format the number format of its peak
/// @param assumptions each with an id of its own
public record Site(Chip chip, String format, List<Assumption> assumptions) {
    /// The id of the assumption about the device; as the others, it is the name in JSON.
    public static final String HARDWARE = "hardware";

    /// That of the number format.
    public static final String NUMBER_FORMAT = "number_format";

    /// That of the dense peak, in FLOP a second.
    public static final String PEAK = "peak";

    /// That of the share of the peak that training reaches.
    public static final String UTILISATION = "utilisation";

    /// That of the share that serving reaches.
    public static final String SERVING = "serving_utilisation";

    /// That of the price of a device-hour.
    public static final String PRICE = "price_per_hour";

    /// That of the power of a device, in kW.
    public static final String POWER = "power";

    /// That of the power usage effectiveness.
    public static final String PUE = "pue";

    /// That of the carbon intensity of the grid.
    public static final String INTENSITY = "carbon_intensity";

    private static final List<String> NUMBERS =
            List.of(PEAK, UTILISATION, SERVING, PRICE, POWER, PUE, INTENSITY);

    /// Copies the list.
    public Site {
        assumptions = List.copyOf(assumptions);
    }

    /// The assumption of that id.
    public Assumption assumption(String id) {
        return assumptions.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    /// The assumptions with the numbers that plans use: serving of which nothing is known has the utilisation of training.
    public List<Assumption> used() {
        Estimate training = assumption(UTILISATION).estimate();
        return assumptions.stream()
                .map(each ->
                        each.id().equals(SERVING) && each.isUnknown() ? each.with(training) : each)
                .toList();
    }

    /// The values to calculate with.
    public Scenario central() {
        return scenario(id -> assumption(id).estimate().value());
    }

    /// Every combination of the ends of what is a range: what rises or falls with each of them lies between what they
    /// give.
    public List<Scenario> corners() {
        List<Map<String, Double>> corners = List.of(Map.of());
        for (String id : NUMBERS) {
            List<Double> ends = ends(assumption(id).estimate());
            corners =
                    corners.stream()
                            .flatMap(corner -> ends.stream().map(end -> with(corner, id, end)))
                            .toList();
        }
        return corners.stream()
                .map(corner -> scenario(id -> corner.getOrDefault(id, Double.NaN)))
                .toList();
    }

    private static List<Double> ends(Estimate estimate) {
        return estimate.isRange()
                ? List.of(estimate.low(), estimate.high())
                : List.of(estimate.value());
    }

    private static Map<String, Double> with(Map<String, Double> corner, String id, double end) {
        Map<String, Double> longer = new HashMap<>(corner);
        longer.put(id, end);
        return longer;
    }

    /// Serving of which nothing is known goes as training does.
    private static Scenario scenario(ToDoubleFunction<String> numbers) {
        double utilisation = numbers.applyAsDouble(UTILISATION);
        double serving = numbers.applyAsDouble(SERVING);
        return new Scenario(
                numbers.applyAsDouble(PEAK),
                utilisation,
                Double.isNaN(serving) ? utilisation : serving,
                numbers.applyAsDouble(PRICE),
                numbers.applyAsDouble(POWER),
                numbers.applyAsDouble(PUE),
                numbers.applyAsDouble(INTENSITY));
    }
}
