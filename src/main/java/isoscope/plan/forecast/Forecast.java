package isoscope.plan.forecast;

import java.util.List;

/// Where a run will be after more tokens.
///
/// @param run its id
/// @param points of its curve that were used
/// @param tokensSeen at the end of its curve
/// @param lossSeen there, the mean of its last points
/// @param tokens that are asked about
/// @param loss foretold for them
/// @param low lower end of the interval
/// @param high upper end of it
/// @param floor E of the course L = E + A·D^−α
/// @param scale A
/// @param exponent α
/// @param backtests forecasts of the curve's past, the shortest first part first
public record Forecast(
        String run,
        int points,
        double tokensSeen,
        double lossSeen,
        double tokens,
        double loss,
        double low,
        double high,
        double floor,
        double scale,
        double exponent,
        List<Backtest> backtests) {
    /// Copies the list.
    public Forecast {
        backtests = List.copyOf(backtests);
    }

    /// How many times the tokens of the curve are asked about.
    public double ratio() {
        return tokens / tokensSeen;
    }

    /// The largest error of a backtest, in parts of the loss.
    public double worst() {
        return backtests.stream().mapToDouble(test -> Math.abs(test.error())).max().orElse(0);
    }
}
