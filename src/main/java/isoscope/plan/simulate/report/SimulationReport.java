package isoscope.plan.simulate.report;

import isoscope.plan.simulate.Accuracy;
import isoscope.plan.simulate.MethodAccuracy;
import isoscope.plan.simulate.Simulated;
import isoscope.plan.simulate.Simulation;
import isoscope.report.Json;
import isoscope.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The JSON of `isoscope simulate`.
///
/// @param schema `isoscope.simulate/1`
/// @param law the id of the truth
/// @param truth its constants by name
/// @param runs of a repetition
/// @param noise standard deviation of the logarithm of a loss
/// @param noiseModel in words
/// @param seed of the draws
/// @param computeFlop the budget whose best split the frontiers tell
/// @param intervals how those of single fits are made, in words; null without noise
/// @param methods in the order they were named
public record SimulationReport(
        String schema,
        String law,
        Map<String, @Nullable Double> truth,
        int runs,
        double noise,
        String noiseModel,
        long seed,
        double computeFlop,
        @Nullable String intervals,
        List<Row> methods) {

    /// How well a method finds the truth.
    ///
    /// @param failure why it found no law, the first time
    record Row(
            String method,
            int repetitions,
            int failed,
            @Nullable String failure,
            Map<String, Measures> parameters,
            Map<String, Measures> frontier) {}

    /// How well it finds a number. The names are those of [Accuracy].
    record Measures(
            @Nullable Double truth,
            @Nullable Double bias,
            @Nullable Double biasError,
            @Nullable Double spread,
            @Nullable Double coverage,
            @Nullable Double width) {
        static Measures of(Accuracy accuracy) {
            return new Measures(
                    Json.orNull(accuracy.truth()),
                    Json.orNull(accuracy.bias()),
                    Json.orNull(accuracy.biasError()),
                    Json.orNull(accuracy.spread()),
                    Json.orNull(accuracy.coverage()),
                    Json.orNull(accuracy.width()));
        }
    }

    /// The report.
    public static SimulationReport of(Simulated simulated) {
        Simulation simulation = simulated.simulation();
        Map<String, @Nullable Double> truth = new LinkedHashMap<>();
        simulation
                .truth()
                .constants()
                .forEach((name, value) -> truth.put(name, Json.orNull(value)));
        return new SimulationReport(
                "isoscope.simulate/1",
                simulation.truth().law().law().id(),
                truth,
                simulation.design().size(),
                simulation.noise(),
                Words.said(Simulation.NOISE_MODEL),
                simulation.seed(),
                simulation.compute(),
                simulation.intervals().orElse(null),
                simulated.methods().stream().map(SimulationReport::row).toList());
    }

    private static Row row(MethodAccuracy method) {
        return new Row(
                method.method().id(),
                method.repetitions(),
                method.failed(),
                method.failure().orElse(null),
                numbers(method.parameters()),
                numbers(method.frontier()));
    }

    private static Map<String, Measures> numbers(Map<String, Accuracy> accuracies) {
        Map<String, Measures> numbers = new LinkedHashMap<>();
        accuracies.forEach((name, accuracy) -> numbers.put(name, Measures.of(accuracy)));
        return numbers;
    }
}
