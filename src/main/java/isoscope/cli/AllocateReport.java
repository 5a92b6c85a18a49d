package isoscope.cli;

import isoscope.law.Allocation;
import isoscope.numerics.Interval;
import isoscope.report.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The JSON of `isoscope allocate`.
///
/// @param schema `isoscope.allocate/1`
/// @param allocations in the order the laws were named
record AllocateReport(String schema, List<Row> allocations) {

    /// The answer of one law.
    ///
    /// @param intervals of a saved fit that holds its resamples, else null
    record Row(
            String law,
            double computeFlop,
            double parameters,
            double tokens,
            double tokensPerParameter,
            @Nullable Double loss,
            @Nullable Intervals intervals,
            String parameterConvention,
            double extrapolationDecades) {}

    /// The intervals of what a law says, each with its ends `low` and `high`.
    ///
    /// @param method how they were made, in words
    record Intervals(
            String method,
            double confidence,
            @Nullable Ends parameters,
            @Nullable Ends tokens,
            @Nullable Ends tokensPerParameter,
            @Nullable Ends loss) {}

    /// The ends of an interval.
    record Ends(double low, double high) {
        static @Nullable Ends of(Interval interval) {
            return Double.isNaN(interval.low()) ? null : new Ends(interval.low(), interval.high());
        }
    }

    static AllocateReport of(List<Spending> spendings) {
        return new AllocateReport(
                "isoscope.allocate/1", spendings.stream().map(AllocateReport::row).toList());
    }

    private static Row row(Spending spending) {
        Allocation allocation = spending.allocation();
        return new Row(
                allocation.law().id(),
                allocation.compute(),
                allocation.split().parameters(),
                allocation.split().tokens(),
                allocation.split().tokensPerParameter(),
                Json.orNull(allocation.loss()),
                spending.intervals().map(AllocateReport::intervals).orElse(null),
                allocation.convention().id(),
                allocation.extrapolationDecades());
    }

    private static Intervals intervals(Spending.Intervals intervals) {
        return new Intervals(
                intervals.method(),
                intervals.confidence(),
                Ends.of(intervals.parameters()),
                Ends.of(intervals.tokens()),
                Ends.of(intervals.tokensPerParameter()),
                Ends.of(intervals.loss()));
    }
}
