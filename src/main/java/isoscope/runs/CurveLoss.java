package isoscope.runs;

import isoscope.quantity.Series;
import java.util.stream.IntStream;

/// How a loss curve becomes the one loss that stands for its run.
public enum CurveLoss {
    /// The loss of the last step.
    LAST,
    /// The lowest loss of all steps.
    MINIMUM,
    /// The arithmetic mean of the last ten steps, or of all where there are fewer.
    MEAN_OF_LAST;

    private static final int LAST_STEPS = 10;

    /// The loss of the run.
    ///
    /// @param loss nats per token in order of tokens, at least one
    public double of(Series loss) {
        int size = loss.size();
        return switch (this) {
            case LAST -> loss.get(size - 1);
            case MINIMUM -> loss.min();
            case MEAN_OF_LAST ->
                    IntStream.range(Math.max(0, size - LAST_STEPS), size)
                            .mapToDouble(loss::get)
                            .average()
                            .orElseThrow();
        };
    }
}
