package isoscope.fit;

import isoscope.law.LawCard;
import isoscope.law.LawCard.ComputeRange;
import isoscope.law.LawCard.Source;
import isoscope.quantity.Series;
import isoscope.runs.Run;
import isoscope.words.Words;
import java.util.HashMap;
import java.util.Map;

/// The card of a fitted law, beside those of the published laws.
public final class FittedCard {
    private static final Map<String, String> UNITS =
            Map.of(
                    "E", "nats/token",
                    "k", Words.key("parameters at 1 FLOP"),
                    "N_c", Words.key("parameters"),
                    "D_c", Words.key("tokens"),
                    "C_c", "FLOP",
                    "R_D", Words.key("repetitions"),
                    "R_N", Words.key("repetitions"));

    private FittedCard() {}

    /// A card with id `fitted`; its valid range is that of the runs.
    ///
    /// @param parameters coefficients before exponents
    public static LawCard of(FitProblem problem, String formula, Map<String, Double> parameters) {
        Map<String, String> units = new HashMap<>(UNITS);
        units.keySet().retainAll(parameters.keySet());
        return of(problem, formula, parameters, units);
    }

    /// The same where names of parameters mean something else.
    ///
    /// @param units of parameters that have one, with losses in nats per token
    public static LawCard of(
            FitProblem problem,
            String formula,
            Map<String, Double> parameters,
            Map<String, String> units) {
        Series compute = Series.from(problem.runs(), Run::compute);
        return new LawCard(
                "fitted",
                Words.of("Fitted"),
                "fitted",
                formula,
                parameters,
                problem.units(units),
                problem.convention(),
                new ComputeRange(compute.min(), compute.max()),
                new Source(problem.data(), "", Words.of("%d runs", compute.size())),
                "");
    }
}
