package isoscope.plan.forecast.report;

import isoscope.plan.forecast.CurveForecast;
import isoscope.plan.forecast.Forecast;
import isoscope.quantity.QuantityFormat;
import isoscope.report.TextTable;
import isoscope.words.Words;
import java.util.List;

/// Forecasts as text for people.
public final class ForecastText {
    private ForecastText() {}

    /// A row a run, and what is assumed.
    public static String of(List<Forecast> made) {
        TextTable table =
                new TextTable(
                        Words.of("Run"),
                        ">" + Words.of("Tokens seen"),
                        ">" + Words.of("Loss"),
                        ">" + Words.of("Tokens"),
                        ">" + Words.of("Forecast loss"),
                        Words.of("Interval"),
                        ">" + Words.of("Largest error before"));
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
        return table.text() + "\n" + Words.said(CurveForecast.ASSUMED);
    }
}
