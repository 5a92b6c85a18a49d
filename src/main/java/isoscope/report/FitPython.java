package isoscope.report;

import isoscope.formula.PythonText;
import isoscope.law.Law;
import isoscope.words.Words;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A fit as a Python module. It needs the standard library alone, and numpy for laws with choices or other functions.
final class FitPython {
    private FitPython() {}

    /// Where the numbers come from, the constants, and the functions of the law.
    static String of(FitReport report, Law law) {
        PythonFunctions functions = new PythonFunctions(law);
        return Words.verbatim(
                """
                # %s
                # Method %s, %s of %s%s
                %s
                # N in %s parameters, D in tokens, C = 6ND in FLOP, L in %s.
                # The runs lie between %s and %s FLOP.

                %s%s
                %s
                """,
                PlainLine.of(report.formula()),
                report.method(),
                report.counted(),
                PlainLine.of(report.data()),
                report.quality(),
                FitConditions.comment("# ", report),
                report.parameterConvention(),
                report.lossUnit(),
                report.validRange().lowFlop(),
                report.validRange().highFlop(),
                functions.imports(),
                constants(report),
                functions.text().stripTrailing());
    }

    private static String constants(FitReport report) {
        String title = FitText.intervalTitle(report.bootstrap());
        return report.parameters().entrySet().stream()
                .map(entry -> constant(entry.getKey(), entry.getValue(), report, title))
                .collect(Collectors.joining("\n"));
    }

    private static String constant(String name, Estimate estimate, FitReport report, String title) {
        String constraint = report.constraint(name);
        String said =
                Stream.of(
                                estimate.low() == null
                                        ? ""
                                        : title + " " + Digits.interval(estimate),
                                constraint)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
        Double value = estimate.value();
        String number = value != null && value.isInfinite() ? "math.inf" : String.valueOf(value);
        return PythonText.named(name) + " = " + number + (said.isEmpty() ? "" : "  # " + said);
    }
}
