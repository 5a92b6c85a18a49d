package isoscope.plan.forecast.report;

import isoscope.plan.forecast.Forecast;
import isoscope.report.CsvText;
import java.util.List;

/// Forecasts as a table for spreadsheets, a row a run.
public final class ForecastCsv {
    private ForecastCsv() {}

    /// The table.
    public static String of(List<Forecast> made) {
        CsvText csv =
                new CsvText()
                        .row(
                                "run",
                                "tokens_seen",
                                "loss_seen",
                                "tokens",
                                "loss",
                                "loss_low",
                                "loss_high",
                                "largest_backtest_error");
        for (Forecast one : made) {
            csv.row(
                    one.run(),
                    Double.toString(one.tokensSeen()),
                    Double.toString(one.lossSeen()),
                    Double.toString(one.tokens()),
                    Double.toString(one.loss()),
                    Double.toString(one.low()),
                    Double.toString(one.high()),
                    Double.toString(one.worst()));
        }
        return csv.text();
    }
}
