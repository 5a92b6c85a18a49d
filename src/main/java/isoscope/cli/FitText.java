package isoscope.cli;

import isoscope.cli.FitReport.Interval;
import isoscope.law.LawCard;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// A fit's report for people and for spreadsheets.
final class FitText {
    private FitText() {}

    /// A few lines and a table.
    static String text(FitReport report) {
        TextTable table = new TextTable("Parameter", ">Value");
        report.parameters().forEach((name, interval) -> row(table, LawCard.symbol(name), interval));
        row(table, "a of N* ∝ C^a", report.frontier().parametersExponent());
        row(table, "b of D* ∝ C^b", report.frontier().tokensExponent());
        return String.format(
                Locale.ROOT,
                """
                L(N, D) = E + A/N^α + B/D^β, fitted to %d runs of %s%s

                %s

                Objective         %.8g  (Huber, δ = %s)
                RMS of ln L       %.3g
                Largest residual  %.3g
                R²                %.5f
                Time              %.3f s
                """,
                report.runs(),
                report.data(),
                leftOut(report),
                table.text(),
                report.objective(),
                report.huberDelta(),
                report.goodness().rmseLog(),
                report.goodness().maxAbsResidual(),
                report.goodness().r2(),
                report.seconds().fit());
    }

    /// One row a number.
    static String csv(FitReport report) {
        CsvText csv = new CsvText().row("name", "value", "low", "high");
        numbers(report)
                .forEach((name, interval) ->
                        csv.row(
                                name,
                                Double.toString(interval.value()),
                                interval.low() == null ? "" : interval.low().toString(),
                                interval.high() == null ? "" : interval.high().toString()));
        return csv.text();
    }

    private static Map<String, Interval> numbers(FitReport report) {
        Map<String, Interval> numbers = new LinkedHashMap<>(report.parameters());
        numbers.put("parameters_exponent", report.frontier().parametersExponent());
        numbers.put("tokens_exponent", report.frontier().tokensExponent());
        return numbers;
    }

    private static String leftOut(FitReport report) {
        return report.droppedRuns().isEmpty()
                ? ""
                : "\nLeft out for their high loss: runs " + String.join(", ", report.droppedRuns());
    }

    private static void row(TextTable table, String name, Interval interval) {
        table.row(name, String.format(Locale.ROOT, "%.5g", interval.value()));
    }
}
