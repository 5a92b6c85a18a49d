package isoscope.report;

import isoscope.law.ChinchillaLaw;
import isoscope.law.FrontierLaw;
import isoscope.law.KaplanLaw;
import isoscope.law.Law;
import java.util.Locale;
import java.util.stream.Collectors;

/// A fit as a Python module that needs the standard library alone.
final class FitPython {
    private static final String CHINCHILLA =
            """


            def loss(N, D):
                ""\"Nats per token of N parameters trained on D tokens.""\"
                return E + A / N**alpha + B / D**beta


            def optimum(C):
                ""\"Parameters and tokens with the lowest loss for C FLOP.""\"
                G = (alpha * A / (beta * B)) ** (1 / (alpha + beta))
                N = G * (C / 6) ** (beta / (alpha + beta))
                return N, C / (6 * N)
            """;
    private static final String FRONTIER =
            """


            def optimum(C):
                ""\"Parameters and tokens to spend C FLOP on.""\"
                N = k * C**a
                return N, C / (6 * N)
            """;

    private FitPython() {}

    /// Where the numbers come from, the constants, and the functions of the law.
    static String of(FitReport report, Law law) {
        return """
        # %s
        # Method %s, %d runs of %s%s
        # N in %s parameters, D in tokens, C = 6ND in FLOP, L in nats per token.
        # The runs lie between %s and %s FLOP.

        %s
        %s
        """
                .formatted(
                        PlainLine.of(report.formula()),
                        report.method(),
                        report.runs(),
                        PlainLine.of(report.data()),
                        quality(report),
                        report.parameterConvention(),
                        report.validRange().lowFlop(),
                        report.validRange().highFlop(),
                        constants(report),
                        functions(law).stripTrailing());
    }

    private static String functions(Law law) {
        return switch (law) {
            case ChinchillaLaw _ -> CHINCHILLA;
            case FrontierLaw _ -> FRONTIER;
            case KaplanLaw _ ->
                    throw new IllegalArgumentException("expected a fitted law, found " + law.id());
        };
    }

    private static String constants(FitReport report) {
        String title = FitText.intervalTitle(report.bootstrap());
        return report.parameters().entrySet().stream()
                .map(entry -> constant(entry.getKey(), entry.getValue(), title))
                .collect(Collectors.joining("\n"));
    }

    private static String constant(String name, Estimate estimate, String title) {
        String interval =
                estimate.low() == null ? "" : "  # " + title + " " + Digits.interval(estimate);
        return name + " = " + estimate.value() + interval;
    }

    private static String quality(FitReport report) {
        Double rms = report.goodness().rmseLog();
        return rms == null ? "" : String.format(Locale.ROOT, ", RMS of ln L %.3g", rms);
    }
}
