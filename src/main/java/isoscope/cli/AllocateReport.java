package isoscope.cli;

import isoscope.law.Allocation;
import isoscope.report.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The JSON of `isoscope allocate`.
///
/// @param schema `isoscope.allocate/1`
/// @param allocations in the order the laws were named
record AllocateReport(String schema, List<Row> allocations) {

    /// What one law says.
    record Row(
            String law,
            double computeFlop,
            double parameters,
            double tokens,
            double tokensPerParameter,
            @Nullable Double loss,
            String parameterConvention,
            double extrapolationDecades) {}

    static AllocateReport of(List<Allocation> allocations) {
        return new AllocateReport(
                "isoscope.allocate/1", allocations.stream().map(AllocateReport::row).toList());
    }

    private static Row row(Allocation allocation) {
        return new Row(
                allocation.law().id(),
                allocation.compute(),
                allocation.split().parameters(),
                allocation.split().tokens(),
                allocation.split().tokensPerParameter(),
                Json.orNull(allocation.loss()),
                allocation.convention().id(),
                allocation.extrapolationDecades());
    }
}
