package isoscope.plan.design;

import isoscope.plan.model.ModelShape;
import isoscope.quantity.QuantityFormat;
import isoscope.words.Words;
import java.util.Optional;

/// A run that could be started.
///
/// @param run its budget, parameters and tokens; of a shape, the parameters that the shape has
/// @param shape a model of that size; empty where none comes near it
/// @param loss that the law expects; NaN of a law that tells none
/// @param best loss of the best size of the budget by the same fit; not the least one of a law whose split is another fit
/// @param gain the information that the run adds to others; empty where there are none to compare with
public record DesignedRun(
        PlannedRun run, Optional<ModelShape> shape, double loss, double best, Optional<Gain> gain) {
    /// Sizes this near to the best one are called the best.
    private static final double NEAR = 1.1;

    private static final double PERCENT = 100;

    /// The same run with what it would tell.
    DesignedRun gaining(Gain told) {
        return new DesignedRun(run, shape, loss, best, Optional.of(told));
    }

    /// The purpose of the run, in words.
    public String why() {
        return gain.map(DesignedRun::told).orElse("")
                + place()
                + expected()
                + (shape.isEmpty() ? Words.of(", no shape is near") : "");
    }

    private static String told(Gain gain) {
        return Words.of(
                "interval of N* at %s FLOP %.2g %% narrower, %.3g %% of its width left; ",
                QuantityFormat.power(gain.compute()),
                PERCENT * gain.narrower(),
                PERCENT * gain.left());
    }

    private String place() {
        double offset = run.offset();
        if (offset < NEAR && offset > 1 / NEAR) {
            return Words.of("best size of the budget");
        }
        return offset < 1
                ? Words.of("below the minimum, best size / %.3g", 1 / offset)
                : Words.of("above the minimum, best size × %.3g", offset);
    }

    private String expected() {
        double above = PERCENT * (loss / best - 1);
        if (Double.isNaN(above)) {
            return "";
        }
        return above < 0
                ? Words.of(", loss %.2g %% below that of the best size", -above)
                : Words.of(", loss %.2g %% above that of the best size", above);
    }
}
