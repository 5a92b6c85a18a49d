package isoscope.report;

import isoscope.law.ChinchillaLaw;
import isoscope.law.DataConstrainedLaw;
import isoscope.law.FrontierLaw;
import isoscope.law.KaplanJointLaw;
import isoscope.law.KaplanLaw;
import isoscope.law.Law;
import isoscope.law.OneQuantityLaw;
import java.util.Map;

/// What a law says, as Python functions over the constants of its card.
final class PythonFunctions {
    private static final String SURFACE_OPTIMUM =
            """


            def optimum(C):
                ""\"Parameters and tokens with the lowest loss for C FLOP.""\"
                G = (alpha * A / (beta * B)) ** (1 / (alpha + beta))
                N = G * (C / 6) ** (beta / (alpha + beta))
                return N, C / (6 * N)
            """;
    private static final String CHINCHILLA =
            """


            def loss(N, D):
                ""\"Nats per token of N parameters trained on D tokens.""\"
                return E + A / N**alpha + B / D**beta
            """
                    + SURFACE_OPTIMUM;
    private static final String FRONTIER =
            """


            def optimum(C):
                ""\"Parameters and tokens to spend C FLOP on.""\"
                N = k * C**a
                return N, C / (6 * N)
            """;
    private static final String FRONTIER_LOSS =
            """


            def loss(C):
                ""\"Nats per token of C FLOP spent as optimum(C) says.""\"
                return E + (C_c / C) ** gamma
            """;
    private static final String KAPLAN_JOINT =
            """


            def loss(N, D):
                ""\"Nats per token of N parameters trained on D tokens.""\"
                return ((N_c / N) ** (alpha_N / alpha_D) + D_c / D) ** alpha_D


            def optimum(C):
                ""\"Parameters and tokens with the lowest loss for C FLOP.""\"
                p = alpha_N / alpha_D
                N = (p * C / 6 / D_c) ** (1 / (1 + p)) * N_c ** (p / (1 + p))
                return N, C / (6 * N)
            """;
    private static final String DATA_CONSTRAINED =
            """


            def worth(amount, full, decay):
                ""\"What an amount is worth of which only so much is worth its full amount.""\"
                if amount <= full or decay == math.inf:
                    return amount
                return full - full * decay * math.expm1(-(amount / full - 1) / decay)


            def loss(N, D, U=math.inf):
                ""\"Nats per token of N parameters trained on D tokens, U of them different.""\"
                G = (alpha * A / (beta * B)) ** (1 / (alpha + beta))
                carried = G ** (1 + beta / alpha) * U ** (beta / alpha)
                return E + A / worth(N, carried, R_N) ** alpha + B / worth(D, U, R_D) ** beta
            """
                    + SURFACE_OPTIMUM;

    private PythonFunctions() {}

    /// The functions, two empty lines before each, and constants that the card leaves out.
    static String of(Law law) {
        Map<String, Double> card = law.card().parameters();
        return switch (law) {
            case ChinchillaLaw _ -> CHINCHILLA;
            case FrontierLaw frontier ->
                    FRONTIER + (frontier.frontier().isPresent() ? FRONTIER_LOSS : "");
            case KaplanJointLaw _ -> KAPLAN_JOINT;
            case OneQuantityLaw one -> one(one, card.containsKey("E"));
            case DataConstrainedLaw _ ->
                    unlimited("R_D", card) + unlimited("R_N", card) + DATA_CONSTRAINED;
            case KaplanLaw _ ->
                    throw new IllegalArgumentException("expected a fitted law, found " + law.id());
        };
    }

    /// What the functions import, an empty line behind it.
    static String imports(Law law) {
        return law instanceof DataConstrainedLaw ? "import math\n\n" : "";
    }

    private static String one(OneQuantityLaw law, boolean floored) {
        String symbol = law.quantity().symbol();
        String what =
                switch (law.quantity()) {
                    case PARAMETERS -> "N parameters, where data does not bind";
                    case TOKENS -> "D tokens, where size does not bind";
                    case COMPUTE, LOSS -> "C FLOP well spent";
                };
        return """


        def loss(%1$s):
            ""\"Nats per token of %2$s.""\"
            return %3$s(%1$s_c / %1$s) ** alpha_%1$s
        """
                .formatted(symbol, what, floored ? "E + " : "");
    }

    private static String unlimited(String name, Map<String, Double> card) {
        return card.containsKey(name) ? "" : name + " = math.inf\n";
    }
}
