package isoscope.plan.forecast.report;

import isoscope.plan.forecast.Backtest;
import isoscope.plan.forecast.CurveForecast;
import isoscope.plan.forecast.Forecast;
import isoscope.plan.forecast.Reach;
import isoscope.report.Json;
import isoscope.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The JSON of `isoscope forecast`.
///
/// @param schema `isoscope.forecast/1`
/// @param interval how intervals come about and what is assumed, in words
/// @param forecasts of tokens that were asked about, in the order of the runs
/// @param targetLoss the loss that was asked about
/// @param targets when runs reach it, those with the least compute first
public record ForecastReport(
        String schema,
        String interval,
        List<Row> forecasts,
        @Nullable Double targetLoss,
        List<Target> targets) {
    private static final String SCHEMA = "isoscope.forecast/1";

    /// When a run reaches the loss.
    ///
    /// @param rank from 1, by compute; null where it does not reach it as far as is foretold
    /// @param verdict `reached`, `foretold`, `beyond` ten times its tokens, or `never`
    /// @param floor E of the course of its curve
    record Target(
            String run,
            @Nullable Integer rank,
            String verdict,
            double tokensSeen,
            double lossSeen,
            Amount tokens,
            Amount computeFlop,
            double floor) {}

    /// An amount with its interval; null beyond what is foretold.
    record Amount(@Nullable Double value, @Nullable Double low, @Nullable Double high) {
        static Amount of(Reach reach, double unit) {
            return new Amount(
                    Json.orNull(reach.tokens() * unit),
                    Json.orNull(reach.low() * unit),
                    Json.orNull(reach.high() * unit));
        }
    }

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
                SCHEMA,
                Words.said(CurveForecast.ASSUMED),
                made.stream().map(ForecastReport::row).toList(),
                null,
                List.of());
    }

    /// The report of when runs reach a loss.
    ///
    /// @param ranked those that do first
    public static ForecastReport of(double targetLoss, List<Reach> ranked) {
        return new ForecastReport(
                SCHEMA,
                Words.said(CurveForecast.ASSUMED),
                List.of(),
                targetLoss,
                IntStream.range(0, ranked.size())
                        .mapToObj(i -> target(ranked.get(i), i + 1))
                        .toList());
    }

    private static Target target(Reach reach, int place) {
        return new Target(
                reach.run(),
                Double.isNaN(reach.tokens()) ? null : place,
                reach.verdict().name().toLowerCase(Locale.ROOT),
                reach.tokensSeen(),
                reach.lossSeen(),
                Amount.of(reach, 1),
                Amount.of(reach, reach.flopPerToken()),
                reach.floor());
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
