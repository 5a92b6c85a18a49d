package isoscope.fit.method;

import isoscope.fit.FitMethod;
import isoscope.fit.FitOutcome;
import isoscope.fit.FitProblem;
import isoscope.fit.Refitter;
import isoscope.fit.surface.Misfit;
import isoscope.fit.surface.SurfaceFit;
import isoscope.law.Law;
import java.util.List;
import java.util.function.BooleanSupplier;

/// The surface L = E + A/N^α + B/D^β with the least sum of squares of log-residuals: approach 3 without Huber's
/// protection from outliers.
public final class LeastSquares implements FitMethod {
    private final SurfaceFit fit = new SurfaceFit(id(), settings -> Misfit.squaresOfLogs());

    @Override
    public String id() {
        return "least-squares";
    }

    @Override
    public List<String> parameters() {
        return fit.parameters();
    }

    @Override
    public String title() {
        return "Least squares of log-residuals";
    }

    @Override
    public FitOutcome fit(FitProblem problem, BooleanSupplier cancelled) {
        return fit.fit(problem, cancelled);
    }

    @Override
    public Refitter refitter(FitProblem problem, Law around) {
        return fit.refitter(problem, around);
    }
}
