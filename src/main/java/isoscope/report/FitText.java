package isoscope.report;

import isoscope.law.LawCard;
import isoscope.words.Counted;
import isoscope.words.Words;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A fit for people.
final class FitText {
    private FitText() {}

    /// The text of a fit: what was fitted to what, a table of the numbers, and how good they are.
    static String of(FitReport report) {
        return Words.of(
                """
                %s, fitted to %s of %s
                Method %s, loss in %s
                %s

                %s

                %s
                %s\
                """,
                report.formula(),
                report.counted(),
                report.data(),
                report.method(),
                report.lossUnit(),
                String.join("\n", FitConditions.lines(report)),
                numbers(report).text(),
                quality(report).text(),
                GroupsText.of(report));
    }

    private static TextTable numbers(FitReport report) {
        TextTable table =
                new TextTable(
                        Words.of("Parameter"),
                        ">" + Words.of("Value"),
                        intervalTitle(report.bootstrap()),
                        Words.of("Unit"));
        report.parameters()
                .forEach((name, estimate) ->
                        row(
                                table,
                                LawCard.symbol(name),
                                estimate,
                                report.constraint(name),
                                report.units().getOrDefault(name, "")));
        row(
                table,
                Words.of("a of N* ∝ C^a"),
                report.frontier().parametersExponent(),
                report.constraint(FitReport.PARAMETERS_EXPONENT),
                "");
        row(
                table,
                Words.of("b of D* ∝ C^b"),
                report.frontier().tokensExponent(),
                report.constraint(FitReport.TOKENS_EXPONENT),
                "");
        return table;
    }

    private static void row(
            TextTable table, String name, Estimate estimate, String constraint, String unit) {
        if (estimate.value() != null) {
            table.row(
                    name, Digits.of(estimate.value()), Digits.interval(estimate, constraint), unit);
        }
    }

    /// Such as "95 % interval".
    static String intervalTitle(BootstrapReport bootstrap) {
        Double confidence = bootstrap.confidence();
        return confidence == null
                ? Words.of("Interval")
                : Words.of(
                        "%s %% interval",
                        Words.verbatim("%.4g", 100 * confidence).replaceFirst("\\.?0+$", ""));
    }

    private static TextTable quality(FitReport report) {
        TextTable table = new TextTable(Words.of("Quality"), "");
        Double delta = report.huberDelta();
        String huber = delta == null ? "" : Words.verbatim("  (Huber, δ = %s)", delta);
        table.row(Words.of("Objective"), number("%.8g", report.objective()) + huber);
        if (report.weights() != null) {
            table.row(Words.of("Weights"), Words.of("column %s", report.weights()));
        }
        if (report.standardError() != null) {
            table.row(
                    Words.of("Weights"),
                    Words.of("of the standard errors in column %s", report.standardError()));
        }
        table.row(
                Words.of("RMS of %s", report.residual()),
                number("%.3g", report.goodness().rmseLog()));
        table.row(Words.of("Largest residual"), number("%.3g", report.goodness().maxAbsResidual()));
        table.row("R²", number("%.5f", report.goodness().r2()));
        table.row(Words.of("Held out"), heldOut(report));
        table.row(Words.of("Intervals"), intervals(report));
        table.row(Words.of("Time"), number("%.3f s", report.seconds().fit()));
        return table;
    }

    private static String heldOut(FitReport report) {
        FitReport.HoldOut tried = report.holdOut();
        return tried.runs() == 0
                ? Words.of("none")
                : Words.of(
                        "%s of the largest compute, predicted %s, with an RMS of ln L of %s",
                        Counted.of(tried.runs(), "run"),
                        tried.bias(),
                        number("%.3g", tried.rmseLog()));
    }

    private static String intervals(FitReport report) {
        BootstrapReport bootstrap = report.bootstrap();
        if (bootstrap.method() == null) {
            return Words.of("none");
        }
        String method =
                bootstrap.given() ? bootstrap.method() : Words.of("none by %s", bootstrap.method());
        return Words.of(
                        "%s; seed %d, %d without a law, in %.3f s",
                        method, bootstrap.seed(), bootstrap.failed(), report.seconds().bootstrap())
                + (bootstrap.partial() ? Words.of(", cancelled early") : "");
    }

    private static String number(String format, @Nullable Double value) {
        return value == null ? "–" : String.format(Locale.ROOT, format, value);
    }
}
