package isoscope.plan.design.report;

import isoscope.plan.Assumption;
import isoscope.plan.design.Design;
import isoscope.plan.design.DesignedRun;
import isoscope.plan.design.Gain;
import isoscope.plan.model.ModelShape;
import isoscope.plan.report.Taken;
import isoscope.report.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The JSON of `isoscope design`.
///
/// @param schema `isoscope.design/1`
/// @param law the id of the law that the sweep is laid out with
/// @param runs by budget and then by size; beside given runs the most worth first
/// @param total of all runs
/// @param assumptions by name
public record DesignReport(
        String schema, String law, List<Row> runs, Total total, Map<String, Taken> assumptions) {

    /// A run.
    ///
    /// @param layers null where no shape is near the size, as are width and heads
    /// @param loss that the law expects
    /// @param intervalLeft width of the interval of N* after this run and those before it, as a share of that by the given
    ///     runs; null where none are given
    /// @param why the purpose of the run
    record Row(
            double budgetFlop,
            double parameters,
            double tokens,
            @Nullable Integer layers,
            @Nullable Integer width,
            @Nullable Integer heads,
            double gpuHours,
            @Nullable Double loss,
            @Nullable Double intervalLeft,
            String why) {}

    /// All runs together.
    ///
    /// @param cost in dollars; null where the price is not known
    record Total(int runs, double flop, double gpuHours, @Nullable Double cost) {}

    /// The report.
    public static DesignReport of(Design design) {
        Map<String, Taken> assumptions = new LinkedHashMap<>();
        for (Assumption each : DesignAssumptions.of(design)) {
            assumptions.put(each.id(), Taken.of(each));
        }
        return new DesignReport(
                "isoscope.design/1",
                design.law().law().id(),
                design.runs().stream().map(run -> row(run, design)).toList(),
                new Total(
                        design.runs().size(),
                        design.flop(),
                        design.hours(design.flop()),
                        Json.orNull(design.cost())),
                assumptions);
    }

    private static Row row(DesignedRun run, Design design) {
        return new Row(
                run.run().budget(),
                run.run().parameters(),
                run.run().tokens(),
                run.shape().map(ModelShape::layers).orElse(null),
                run.shape().map(ModelShape::width).orElse(null),
                run.shape().map(ModelShape::heads).orElse(null),
                design.hours(run.run().budget()),
                Json.orNull(run.loss()),
                run.gain().map(Gain::left).orElse(null),
                run.why());
    }
}
