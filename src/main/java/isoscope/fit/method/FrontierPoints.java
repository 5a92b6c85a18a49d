package isoscope.fit.method;

import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitOutcome.Goodness;
import isoscope.fit.FitProblem;
import isoscope.fit.FitSettings;
import isoscope.fit.FittedCard;
import isoscope.fit.frontier.PowerFit;
import isoscope.fit.frontier.PowerLawFit;
import isoscope.law.Law;
import isoscope.law.PowerLaw;
import isoscope.law.sheet.Forms;
import isoscope.quantity.Series;
import isoscope.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Places on the compute-efficient frontier, as approaches 1 and 2 of Hoffmann et al. 2022 find them.
///
/// @param compute C in FLOP
/// @param parameters the best size N* there
/// @param loss with that size, in nats per token
record FrontierPoints(Series compute, Series parameters, Series loss) {
    /// The parameters of a law through them; the last three only when there are enough places.
    static final List<String> PARAMETERS = List.of("k", "E", "C_c", "a", "gamma");

    /// One more than the loss along the frontier has parameters.
    private static final int MIN_LOSSES = 4;

    private static final String SPLIT = "N* = k·C^a";

    /// The law through them: ln N* by least squares over ln C, and the loss by least squares of its relative residuals.
    ///
    /// The objective is the sum of squares of ln N* about its line, and goodness is that of the line too. D* needs no
    /// line of its own: it is C/(6N*), so its exponent is 1 − a.
    ///
    /// @param method whose places these are
    Fitted fitted(FitProblem problem, String method, long start) {
        FitSettings settings = problem.settings();
        PowerFit line =
                PowerFit.through(
                        compute,
                        parameters,
                        Constraints.held(settings, "k"),
                        Constraints.held(settings, "a"));
        Law law = law(problem, line, lossLaw(settings));
        Goodness goodness = Goodness.ofSizes(parameters, compute.map(line::at));
        double objective = compute.size() * goodness.rmseLog() * goodness.rmseLog();
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Fitted(problem, method, law, objective, goodness, seconds);
    }

    private Optional<PowerLaw> lossLaw(FitSettings settings) {
        return compute.size() < MIN_LOSSES
                ? Optional.empty()
                : Optional.of(
                                new PowerLawFit(
                                                Constraints.held(settings, "E"),
                                                Constraints.held(settings, "C_c"),
                                                Constraints.held(settings, "gamma"))
                                        .through(compute, loss))
                        .filter(law -> law.coefficient() > 0)
                        .filter(law -> law.scale() > 0 && Double.isFinite(law.scale()));
    }

    private static Law law(FitProblem problem, PowerFit line, Optional<PowerLaw> loss) {
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("k", line.coefficient());
        loss.ifPresent(law -> values.put("E", law.floor()));
        loss.ifPresent(law -> values.put("C_c", law.scale()));
        values.put("a", line.exponent());
        loss.ifPresent(law -> values.put("gamma", law.exponent()));
        String formula = loss.isPresent() ? Words.of("%s and L* = E + (C_c/C)^γ", SPLIT) : SPLIT;
        return Law.of(Forms.FRONTIER, FittedCard.of(problem, formula, values));
    }
}
