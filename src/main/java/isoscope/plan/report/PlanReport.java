package isoscope.plan.report;

import isoscope.numerics.Interval;
import isoscope.plan.Alternative;
import isoscope.plan.Candidate;
import isoscope.plan.Goal;
import isoscope.plan.Plan;
import isoscope.plan.PlanAnswer;
import isoscope.plan.PlanIntervals;
import isoscope.plan.PlanQuantity;
import isoscope.plan.Recipe;
import isoscope.plan.Share;
import isoscope.plan.catalogue.Estimate;
import isoscope.report.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// The JSON of `isoscope plan`.
///
/// @param schema `isoscope.plan/1`
/// @param law whose plan it is
/// @param goal the goal it started from
/// @param plan its numbers, null where nobody knows one
/// @param training the share of training in it
/// @param serving the share of serving in it
/// @param time on so many devices; null where nobody says how many
/// @param ranges of the numbers that depend on an assumption that is a range
/// @param intervals of a saved fit that holds its resamples, else null
/// @param nearOptimum the sizes that cost hardly more; null where the law tells no loss of sizes
/// @param model that could be built for it; null where no shape comes near its size
/// @param recipes learning rates and batches for it
/// @param assumptions by name
/// @param plans side by side, each judged by the same law under the same conditions
/// @param alternatives for the same budget
/// @param regret the cost of being off its size, from a tenth of it to ten times it
/// @param warnings the warnings for a reader
public record PlanReport(
        String schema,
        String law,
        Map<String, Double> goal,
        Map<String, @Nullable Double> plan,
        Part training,
        Part serving,
        @Nullable Time time,
        Map<String, Ends> ranges,
        @Nullable Intervals intervals,
        @Nullable NearOptimum nearOptimum,
        @Nullable ModelReport model,
        List<Advice> recipes,
        Map<String, Taken> assumptions,
        List<Side> plans,
        List<Other> alternatives,
        List<Off> regret,
        List<Warning> warnings) {

    /// The share of training or serving in a plan.
    record Part(
            double flop,
            @Nullable Double gpuHours,
            @Nullable Double cost,
            @Nullable Double energyKwh,
            @Nullable Double co2eKg) {
        static Part of(Share share) {
            return new Part(
                    share.flop(),
                    Json.orNull(share.gpuHours()),
                    Json.orNull(share.cost()),
                    Json.orNull(share.energyKwh()),
                    Json.orNull(share.co2eKg()));
        }
    }

    /// The time of a plan on so many devices, and its ends when assumptions are ranges.
    record Time(double devices, double hours, double hoursLow, double hoursHigh) {
        static Time of(PlanAnswer answer, double devices) {
            return new Time(
                    devices,
                    answer.plan().value(PlanQuantity.GPU_HOURS) / devices,
                    answer.range().low().value(PlanQuantity.GPU_HOURS) / devices,
                    answer.range().high().value(PlanQuantity.GPU_HOURS) / devices);
        }
    }

    /// The ends of a range or interval.
    record Ends(double low, double high) {}

    /// The intervals of the numbers of a plan.
    ///
    /// @param method how they were made, in words
    record Intervals(String method, double confidence, Map<String, @Nullable Ends> of) {}

    /// The sizes that reach the loss of the plan for so much more of its compute at most.
    record NearOptimum(double computeOverhead, double parametersLow, double parametersHigh) {}

    /// One of the plans side by side.
    ///
    /// @param numbers null where nobody knows one
    record Side(
            String id,
            String name,
            Map<String, @Nullable Double> numbers,
            @Nullable Double lossDifference,
            @Nullable Double computeOverhead) {
        static Side of(Candidate each) {
            return new Side(
                    each.id(),
                    each.name(),
                    PlanReport.numbers(each.plan()),
                    Json.orNull(each.judged().lossDifference()),
                    overhead(each.judged()));
        }
    }

    /// Another plan.
    record Other(
            String id,
            String name,
            double parameters,
            @Nullable Double tokens,
            @Nullable Double trainingFlop,
            double inferenceFlop,
            @Nullable Double loss,
            @Nullable Double lossDifference,
            @Nullable Double computeOverhead) {}

    /// A model of another size.
    record Off(double parameters, @Nullable Double loss, @Nullable Double computeOverhead) {
        static Off of(Alternative each) {
            return new Off(each.spent().parameters(), Json.orNull(each.loss()), overhead(each));
        }
    }

    /// A learning rate and a batch.
    ///
    /// @param inside whether the training compute lies where the law was measured; null where it does not say
    record Advice(String law, double learningRate, double batchTokens, @Nullable Boolean inside) {}

    /// A warning for the reader.
    record Warning(String code, String message) {}

    /// The report of an answer.
    public static PlanReport of(PlanAnswer answer) {
        Map<String, Taken> assumptions = new LinkedHashMap<>();
        answer.assumptions().forEach(each -> assumptions.put(each.id(), Taken.of(each)));
        return new PlanReport(
                "isoscope.plan/1",
                answer.planner().law().law().id(),
                goal(answer.goal()),
                numbers(answer.plan()),
                Part.of(answer.training()),
                Part.of(answer.serving()),
                time(answer),
                ranges(answer),
                answer.intervals().map(PlanReport::intervals).orElse(null),
                answer.within().map(PlanReport::nearOptimum).orElse(null),
                answer.model()
                        .map(model -> ModelReport.of(model, ModelText.tokens(answer)))
                        .orElse(null),
                answer.recipes().stream().map(PlanReport::advice).toList(),
                assumptions,
                answer.beside().plans().stream().map(Side::of).toList(),
                answer.alternatives().stream().map(PlanReport::other).toList(),
                answer.regret().stream().map(Off::of).toList(),
                answer.cautions().stream()
                        .map(each -> new Warning(each.code(), each.message()))
                        .toList());
    }

    private static Map<String, Double> goal(Goal goal) {
        return switch (goal) {
            case Goal.Compute(double flop) -> Map.of("compute_flop", flop);
            case Goal.Money(double amount) -> Map.of("budget", amount);
            case Goal.TargetLoss(double loss) -> Map.of("target_loss", loss);
            case Goal.DeviceTime(double hours, double devices) -> {
                Map<String, Double> both = new LinkedHashMap<>();
                both.put("hours", hours);
                both.put("devices", devices);
                yield both;
            }
        };
    }

    private static Map<String, @Nullable Double> numbers(Plan plan) {
        Map<String, @Nullable Double> numbers = new LinkedHashMap<>();
        for (PlanQuantity quantity : PlanQuantity.values()) {
            numbers.put(quantity.id(), Json.orNull(plan.value(quantity)));
        }
        return numbers;
    }

    private static @Nullable Time time(PlanAnswer answer) {
        OptionalDouble devices = answer.planner().devices();
        return devices.isPresent() ? Time.of(answer, devices.getAsDouble()) : null;
    }

    private static Map<String, Ends> ranges(PlanAnswer answer) {
        Map<String, Ends> ranges = new LinkedHashMap<>();
        for (PlanQuantity quantity : PlanQuantity.values()) {
            if (answer.range().isRange(quantity)) {
                ranges.put(
                        quantity.id(),
                        new Ends(
                                answer.range().low().value(quantity),
                                answer.range().high().value(quantity)));
            }
        }
        return ranges;
    }

    private static Intervals intervals(PlanIntervals intervals) {
        Map<String, @Nullable Ends> of = new LinkedHashMap<>();
        for (PlanQuantity quantity : PlanQuantity.values()) {
            Interval interval = Objects.requireNonNull(intervals.of().get(quantity));
            of.put(
                    quantity.id(),
                    Double.isNaN(interval.low())
                            ? null
                            : new Ends(interval.low(), interval.high()));
        }
        return new Intervals(intervals.method(), intervals.confidence(), of);
    }

    private static NearOptimum nearOptimum(Estimate sizes) {
        return new NearOptimum(PlanAnswer.TOLERATED, sizes.low(), sizes.high());
    }

    private static Advice advice(Recipe recipe) {
        return new Advice(
                recipe.law(),
                recipe.learningRate(),
                recipe.batchTokens(),
                recipe.inside().orElse(null));
    }

    private static Other other(Alternative each) {
        boolean isPaid = each.spent().tokens() > 0;
        return new Other(
                each.id(),
                each.name(),
                each.spent().parameters(),
                isPaid ? Json.orNull(each.spent().tokens()) : null,
                isPaid ? Json.orNull(each.spent().trainingFlop()) : null,
                each.spent().servingFlop(),
                Json.orNull(each.loss()),
                Json.orNull(each.lossDifference()),
                overhead(each));
    }

    private static @Nullable Double overhead(Alternative each) {
        return Double.isNaN(each.computeOverhead()) ? null : each.computeOverhead();
    }
}
