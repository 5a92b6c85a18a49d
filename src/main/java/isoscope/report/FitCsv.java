package isoscope.report;

import isoscope.report.GroupsReport.Group;
import isoscope.report.GroupsReport.Multiplier;
import isoscope.words.Words;
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
        report.groups().laws().forEach(group -> group(csv, group, report.counts()));
        report.groups().multipliers().forEach(each -> multiplier(csv, each, report.counts()));
        return csv.text();
    }

    private static void group(CsvText csv, Group group, String counts) {
        group.estimates()
                .forEach((name, estimate) ->
                        csv.row(
                                Words.verbatim("%s of %s", name, group.name()),
                                cell(estimate.value()),
                                cell(estimate.low()),
                                cell(estimate.high()),
                                "",
                                counts));
    }

    private static void multiplier(CsvText csv, Multiplier each, String counts) {
        each.losses()
                .forEach(at ->
                        csv.row(
                                Words.of(
                                        "compute of %s / %s at loss %s",
                                        each.group(), each.reference(), at.loss()),
                                cell(at.multiplier()),
                                cell(at.low()),
                                cell(at.high()),
                                "",
                                counts));
    }

    private static String cell(@Nullable Double value) {
        return value == null ? "" : value.toString();
    }
}
