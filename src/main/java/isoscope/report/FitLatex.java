package isoscope.report;

import isoscope.words.Words;

/// A fit as a LaTeX table.
final class FitLatex {
    private FitLatex() {}

    /// A `tabular` of three columns: parameter, value, interval.
    static String of(FitReport report) {
        StringBuilder rows = new StringBuilder();
        report.parameters()
                .forEach((name, estimate) ->
                        row(rows, LatexText.symbol(name), estimate, report.constraint(name)));
        String between = rows.isEmpty() ? "" : "\\hline\n";
        rows.append(between);
        row(
                rows,
                Words.verbatim("\\(a\\) of \\(N^{*} \\propto C^{a}\\)"),
                report.frontier().parametersExponent(),
                report.constraint(FitReport.PARAMETERS_EXPONENT));
        row(
                rows,
                Words.verbatim("\\(b\\) of \\(D^{*} \\propto C^{b}\\)"),
                report.frontier().tokensExponent(),
                report.constraint(FitReport.TOKENS_EXPONENT));
        return Words.verbatim(
                """
                %% %s
                %% Method %s, %s of %s%s
                %s
                \\begin{tabular}{lrr}
                \\hline
                Parameter & Value & %s \\\\
                \\hline
                %s\\hline
                \\end{tabular}
                """,
                PlainLine.of(report.formula()),
                report.method(),
                report.counted(),
                PlainLine.of(report.data()),
                report.quality(),
                FitConditions.comment("% ", report),
                LatexText.escaped(FitText.intervalTitle(report.bootstrap())),
                rows);
    }

    private static void row(StringBuilder rows, String name, Estimate estimate, String constraint) {
        if (estimate.value() != null) {
            rows.append(name)
                    .append(" & ")
                    .append(LatexText.number(estimate.value()))
                    .append(" & ")
                    .append(LatexText.interval(estimate, constraint))
                    .append(" \\\\\n");
        }
    }
}
