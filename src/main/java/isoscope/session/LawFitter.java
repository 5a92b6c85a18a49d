package isoscope.session;

import isoscope.fit.FitOutcome;
import isoscope.fit.FitProblem;
import java.util.function.BooleanSupplier;

/// Fits the law of the user's own runs.
@FunctionalInterface
public interface LawFitter {
    /// Fits; runs in the background.
    ///
    /// @param cancelled asked now and then whether to stop
    FitOutcome fit(FitProblem problem, BooleanSupplier cancelled);
}
