package isoscope.fit;

import isoscope.law.ChinchillaLaw;
import isoscope.law.ChinchillaSurface;
import isoscope.law.LawCard;
import isoscope.law.LawCard.ComputeRange;
import isoscope.law.LawCard.ParameterConvention;
import isoscope.law.LawCard.Source;
import isoscope.quantity.Series;
import isoscope.runs.Run;
import java.util.LinkedHashMap;
import java.util.Map;

/// Puts a fitted surface on a card of its own, beside the published laws.
final class FittedLaw {
    private FittedLaw() {}

    /// The law with id `fitted`; its valid range is that of the runs.
    static ChinchillaLaw of(FitProblem problem, ChinchillaSurface surface) {
        Map<String, Double> parameters = new LinkedHashMap<>();
        parameters.put("E", surface.irreducible());
        parameters.put("A", surface.a());
        parameters.put("B", surface.b());
        parameters.put("alpha", surface.alpha());
        parameters.put("beta", surface.beta());
        Series compute = Series.from(problem.runs(), Run::compute);
        LawCard card =
                new LawCard(
                        "fitted",
                        "Fitted",
                        "fitted",
                        "L(N, D) = E + A/N^α + B/D^β",
                        parameters,
                        Map.of("E", "nats/token"),
                        ParameterConvention.TOTAL,
                        new ComputeRange(compute.min(), compute.max()),
                        new Source(problem.data(), "", "%d runs".formatted(compute.size())),
                        "");
        return new ChinchillaLaw(card, surface);
    }
}
