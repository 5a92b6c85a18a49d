package isoscope.plan;

import isoscope.plan.catalogue.Chip;
import isoscope.plan.catalogue.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Where a plan would be carried out: one assumption for each number of a [Scenario].
///
/// @param chip the accelerator
/// @param format the number format of its peak
/// @param assumptions in the order of the numbers of a scenario, those about the device before them
public record Site(Chip chip, String format, List<Assumption> assumptions) {
    static final String UTILISATION = "utilisation";
    static final String SERVING = "serving_utilisation";
    private static final int NUMBERS = 7;

    /// Copies the list.
    public Site {
        assumptions = List.copyOf(assumptions);
    }

    private Stream<Estimate> estimates() {
        return assumptions.subList(assumptions.size() - NUMBERS, assumptions.size()).stream()
                .map(Assumption::estimate);
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
        return scenario(estimates().map(Estimate::value).toList());
    }

    /// Every combination of the ends of what is a range: what rises or falls with each of them lies between what they
    /// give.
    public List<Scenario> corners() {
        List<List<Double>> corners = List.of(List.of());
        for (Estimate estimate : estimates().toList()) {
            List<Double> ends =
                    estimate.isRange()
                            ? List.of(estimate.low(), estimate.high())
                            : List.of(estimate.value());
            corners =
                    corners.stream()
                            .flatMap(corner -> ends.stream().map(end -> with(corner, end)))
                            .toList();
        }
        return corners.stream().map(Site::scenario).toList();
    }

    private static List<Double> with(List<Double> corner, double end) {
        List<Double> longer = new ArrayList<>(corner);
        longer.add(end);
        return longer;
    }

    /// Serving of which nothing is known goes as training does.
    private static Scenario scenario(List<Double> numbers) {
        double utilisation = numbers.get(1);
        double serving = numbers.get(2);
        return new Scenario(
                numbers.get(0),
                utilisation,
                Double.isNaN(serving) ? utilisation : serving,
                numbers.get(3),
                numbers.get(4),
                numbers.get(5),
                numbers.get(6));
    }
}
