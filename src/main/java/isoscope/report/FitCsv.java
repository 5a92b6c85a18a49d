package isoscope.report;

import org.jspecify.annotations.Nullable;

/// A fit for spreadsheets.
final class FitCsv {
    private FitCsv() {}

    /// One row a number.
    static String of(FitReport report) {
        CsvText csv = new CsvText().row("name", "value", "low", "high", "constraint", "counts");
        report.estimates()
                .forEach((name, estimate) ->
                        csv.row(
                                name,
                                cell(estimate.value()),
                                cell(estimate.low()),
                                cell(estimate.high()),
                                report.constraint(name),
                                report.counts()));
        return csv.text();
    }

    private static String cell(@Nullable Double value) {
        return value == null ? "" : value.toString();
    }
}
