package isoscope.plan.forecast.report;

import isoscope.plan.forecast.CurveForecast;
import isoscope.plan.forecast.Forecast;
import isoscope.quantity.QuantityFormat;
import isoscope.quantity.Words;
import isoscope.report.TextTable;
import java.util.List;

/// Forecasts as text for people.
public final class ForecastText {
    private ForecastText() {}

    /// A row a run, and what is assumed.
    public static String of(List<Forecast> made) {
        TextTable table =
                new TextTable(
                        "Run",
                        ">Tokens seen",
                        ">Loss",
                        ">Tokens",
                        ">Forecast loss",
                        "Interval",
                        ">Largest error before");
        for (Forecast one : made) {
            table.row(
                    one.run(),
                    QuantityFormat.si(one.tokensSeen()),
                    QuantityFormat.loss(one.lossSeen(), 4),
                    QuantityFormat.si(one.tokens()),
                    QuantityFormat.loss(one.loss(), 4),
                    QuantityFormat.range(
                            QuantityFormat.loss(one.low(), 4), QuantityFormat.loss(one.high(), 4)),
                    Words.of("%.2f %%", 100 * one.worst()));
        }
        return table.text() + "\n" + CurveForecast.ASSUMED;
    }
}
