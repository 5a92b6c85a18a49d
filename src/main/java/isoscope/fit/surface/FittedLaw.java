package isoscope.fit.surface;

import isoscope.fit.FitProblem;
import isoscope.law.ChinchillaSurface;
import isoscope.law.Law;
import isoscope.law.LawCard;
import isoscope.law.LawCard.ComputeRange;
import isoscope.law.LawCard.ParameterConvention;
import isoscope.law.LawCard.Source;
import isoscope.law.sheet.Forms;
import isoscope.quantity.Series;
import isoscope.runs.Run;
import isoscope.words.Words;
import java.util.LinkedHashMap;
import java.util.Map;

/// Puts fitted surfaces on cards of their own, beside the published laws.
final class FittedLaw {
    private final ComputeRange range;
    private final Source source;
    private final ParameterConvention convention;
    private final Map<String, String> units;

    /// Cards for the fits of a problem and of its resamples.
    FittedLaw(FitProblem problem) {
        Series compute = Series.from(problem.runs(), Run::compute);
        range = new ComputeRange(compute.min(), compute.max());
        source = new Source(problem.data(), "", Words.of("%d runs", compute.size()));
        convention = problem.convention();
        units = problem.units(Map.of("E", "nats/token"));
    }

    /// The law with id `fitted`; its valid range is that of the runs.
    static Law of(FitProblem problem, ChinchillaSurface surface) {
        return new FittedLaw(problem).law(surface);
    }

    /// The law with id `fitted`; its valid range is that of the runs.
    Law law(ChinchillaSurface surface) {
        Map<String, Double> parameters = new LinkedHashMap<>();
        parameters.put("E", surface.irreducible());
        parameters.put("A", surface.a());
        parameters.put("B", surface.b());
        parameters.put("alpha", surface.alpha());
        parameters.put("beta", surface.beta());
        LawCard card =
                new LawCard(
                        "fitted",
                        Words.of("Fitted"),
                        "fitted",
                        "L(N, D) = E + A/N^α + B/D^β",
                        parameters,
                        units,
                        convention,
                        range,
                        source,
                        "");
        return Law.of(Forms.CHINCHILLA, card);
    }
}
