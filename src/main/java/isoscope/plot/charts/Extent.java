package isoscope.plot.charts;

import isoscope.law.ScalingLaw;
import isoscope.plot.Range;
import isoscope.plot.Study;
import isoscope.quantity.Quantity;
import isoscope.runs.Run;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// The extent of a chart of laws before anyone zooms: every run, and the frontier about four decades beyond the
/// largest.
///
/// @param compute in FLOP
/// @param parameters N
/// @param tokens D
record Extent(Range compute, Range parameters, Range tokens) {
    private static final Range NO_RUNS = new Range(1e18, 1e26);
    private static final double DECADES_BEYOND = 4;

    /// The extent of a study.
    static Extent of(Study study) {
        Range compute = compute(study.runs().runs());
        return new Extent(
                compute,
                padded(study, compute, Quantity.PARAMETERS, Run::parameters),
                padded(study, compute, Quantity.TOKENS, Run::tokens));
    }

    /// The range of a chart of the runs alone: every value with a margin of `factor` at both ends, and with room around
    /// when all are one.
    ///
    /// @param otherwise when there is no run
    static Range around(Study study, ToDoubleFunction<Run> ofRun, double factor, Range otherwise) {
        var values = study.runs().runs().stream().mapToDouble(ofRun).summaryStatistics();
        if (values.getCount() == 0) {
            return otherwise;
        }
        double low = values.getMin() / factor;
        double high = values.getMax() * factor;
        return low < high ? new Range(low, high) : new Range(low / 2, high * 2);
    }

    /// The extent along a quantity other than the loss.
    Range of(Quantity quantity) {
        return switch (quantity) {
            case COMPUTE -> compute;
            case PARAMETERS -> parameters;
            case TOKENS -> tokens;
            case LOSS -> throw new IllegalArgumentException("expected N, D or C, found loss");
        };
    }

    private static Range compute(List<Run> runs) {
        if (runs.isEmpty()) {
            return NO_RUNS;
        }
        double low = runs.stream().mapToDouble(Run::compute).min().orElseThrow();
        double high = runs.stream().mapToDouble(Run::compute).max().orElseThrow();
        return new Range(
                Math.pow(10, Math.floor(Math.log10(low))),
                Math.max(
                        NO_RUNS.high(),
                        Math.pow(10, Math.floor(Math.log10(high)) + DECADES_BEYOND)));
    }

    private static Range padded(
            Study study, Range compute, Quantity quantity, ToDoubleFunction<Run> ofRun) {
        List<Run> runs = study.runs().runs();
        double low = runs.stream().mapToDouble(ofRun).min().orElse(Double.POSITIVE_INFINITY);
        double high = runs.stream().mapToDouble(ofRun).max().orElse(0);
        Optional<ScalingLaw> law = study.referenceLaw().or(() -> study.laws().stream().findFirst());
        double atLow = onFrontier(law, compute.low(), quantity);
        double atHigh = onFrontier(law, compute.high(), quantity);
        return new Range(Math.min(low, atLow) / 2, Math.max(high * 1.5, atHigh * 3));
    }

    private static double onFrontier(Optional<ScalingLaw> law, double compute, Quantity quantity) {
        double parameters =
                law.map(found -> found.split(compute).parameters())
                        .orElse(Math.sqrt(compute / 120));
        return quantity == Quantity.PARAMETERS ? parameters : compute / (6 * parameters);
    }
}
