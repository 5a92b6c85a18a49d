package isoscope.session.fit;

import isoscope.fit.FitMethod;
import isoscope.fit.FitOutcome;
import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitProblem;
import isoscope.fit.HoldOut;
import isoscope.fit.check.Fitter;
import isoscope.fit.resample.Bootstrap;
import isoscope.fit.resample.BootstrapSettings;
import isoscope.law.Law;
import java.util.function.BooleanSupplier;

/// A request for a fit: the runs and the method. Two requests that are equal have the same law.
///
/// @param method finds the law
/// @param problem without a law to start from
/// @param holdOut which runs the law is tried on
public record FitRequest(FitMethod method, FitProblem problem, HoldOut.Rule holdOut) {
    /// Whether a law of this method can be refined into the law asked for.
    boolean canStartFrom(Fitted fitted) {
        return fitted.method().equals(method.id());
    }

    /// The law found from a law nearby alone, not tried on other runs and not reviewed.
    FitOutcome quick(Law near, BooleanSupplier cancelled) {
        return method.fit(problem.near(near), cancelled);
    }

    /// The law to report.
    FitOutcome thorough(BooleanSupplier cancelled) {
        return new Fitter(method, holdOut).fit(problem, cancelled);
    }

    /// How to resample the runs of the problem.
    Bootstrap bootstrap(BootstrapSettings settings) {
        return new Bootstrap(method, settings, Runtime.getRuntime().availableProcessors());
    }
}
