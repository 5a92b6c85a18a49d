package isoscope.plan.forecast.report;

import isoscope.plan.forecast.Reach;
import isoscope.report.CsvText;
import java.util.List;
import java.util.Locale;

/// When runs reach a loss, as a table for spreadsheets, a row a run.
public final class TargetCsv {
    private TargetCsv() {}

    /// The table.
    ///
    /// @param ranked those that reach it first
    public static String of(double target, List<Reach> ranked) {
        CsvText csv =
                new CsvText()
                        .row(
                                "run",
                                "verdict",
                                "target_loss",
                                "tokens_seen",
                                "loss_seen",
                                "tokens",
                                "tokens_low",
                                "tokens_high",
                                "compute_flop",
                                "floor");
        for (Reach reach : ranked) {
            csv.row(
                    reach.run(),
                    reach.verdict().name().toLowerCase(Locale.ROOT),
                    Double.toString(target),
                    Double.toString(reach.tokensSeen()),
                    Double.toString(reach.lossSeen()),
                    cell(reach.tokens()),
                    cell(reach.low()),
                    cell(reach.high()),
                    cell(reach.compute()),
                    Double.toString(reach.floor()));
        }
        return csv.text();
    }

    private static String cell(double value) {
        return Double.isFinite(value) ? Double.toString(value) : "";
    }
}
