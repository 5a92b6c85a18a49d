package isoscope.fit;

import isoscope.quantity.Series;
import isoscope.runs.Run;
import java.util.Arrays;
import java.util.List;

/// Runs as a fit sees them: logarithms, with size and data measured from their middle, so that the coefficient of a
/// power law is its value in the middle of the runs and hardly changes with the exponent.
///
/// @param parameters ln N − [#middleParameters]
/// @param tokens ln D − [#middleTokens]
/// @param loss ln L
/// @param middleParameters mean of ln N
/// @param middleTokens mean of ln D
record LogRuns(
        Series parameters,
        Series tokens,
        Series loss,
        double middleParameters,
        double middleTokens) {

    /// Takes the logarithms of at least one run.
    static LogRuns of(List<Run> runs) {
        Series sizes = Series.from(runs, run -> Math.log(run.parameters()));
        Series tokens = Series.from(runs, run -> Math.log(run.tokens()));
        double middleSize = mean(sizes);
        double middleTokens = mean(tokens);
        return new LogRuns(
                sizes.map(x -> x - middleSize),
                tokens.map(x -> x - middleTokens),
                Series.from(runs, run -> Math.log(run.loss())),
                middleSize,
                middleTokens);
    }

    /// How many runs there are.
    int size() {
        return loss.size();
    }

    private static double mean(Series values) {
        return Arrays.stream(values.toArray()).average().orElse(Double.NaN);
    }
}
