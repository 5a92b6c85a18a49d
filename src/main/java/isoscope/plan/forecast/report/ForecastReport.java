package isoscope.plan.forecast.report;

import isoscope.plan.forecast.Backtest;
import isoscope.plan.forecast.CurveForecast;
import isoscope.plan.forecast.Forecast;
import java.util.List;

/// The JSON of `isoscope forecast`.
///
/// @param schema `isoscope.forecast/1`
/// @param interval how intervals come about and what is assumed, in words
/// @param forecasts in the order of the runs
public record ForecastReport(String schema, String interval, List<Row> forecasts) {
    /// One run.
    record Row(
            String run,
            int points,
            double tokensSeen,
            double lossSeen,
            double tokens,
            Value loss,
            Course course,
            List<Past> backtests) {}

    /// A number with its interval.
    record Value(double value, double low, double high) {}

    /// The constants of L = E + A·D^−α.
    ///
    /// @param e E
    /// @param a A
    record Course(double e, double a, double alpha) {}

    /// A forecast of the past.
    record Past(double tokensUsed, double predicted, double measured, double error) {
        static Past of(Backtest test) {
            return new Past(test.tokensUsed(), test.predicted(), test.measured(), test.error());
        }
    }

    /// The report of forecasts.
    public static ForecastReport of(List<Forecast> made) {
        return new ForecastReport(
                "isoscope.forecast/1",
                CurveForecast.ASSUMED,
                made.stream().map(ForecastReport::row).toList());
    }

    private static Row row(Forecast one) {
        return new Row(
                one.run(),
                one.points(),
                one.tokensSeen(),
                one.lossSeen(),
                one.tokens(),
                new Value(one.loss(), one.low(), one.high()),
                new Course(one.floor(), one.scale(), one.exponent()),
                one.backtests().stream().map(Past::of).toList());
    }
}
