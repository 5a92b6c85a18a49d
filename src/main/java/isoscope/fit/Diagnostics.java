package isoscope.fit;

import isoscope.fit.FitOutcome.Fitted;
import java.util.List;

/// What a reader of a fit must know about its runs and about itself; one small class a check.
public final class Diagnostics {
    private Diagnostics() {}

    /// What is to be said about a problem and the law that was found for it, the gravest first.
    public static List<FitWarning> of(FitProblem problem, Fitted fitted) {
        return fitted.law().card().parameters().getOrDefault("E", 1.) > 0
                ? List.of()
                : List.of(
                        new FitWarning(
                                "irreducible-at-zero",
                                "The best irreducible loss is 0, the end of its range. Add runs with lower loss before extrapolating."));
    }
}
