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

/// Approach 3 of Hoffmann et al. 2022 (section 3.3, appendix D.2): the surface L = E + A/N^α + B/D^β with the least sum
/// of Huber losses of log-residuals.
///
/// Instead of the paper's 4,500 starts, the valleys of a grid over the two exponents are descended by Newton's method on
/// the exact objective.
public final class HuberLse implements FitMethod {
    private final SurfaceFit fit =
            new SurfaceFit(id(), settings -> Misfit.huberOfLogs(settings.huberDelta()));

    @Override
    public String id() {
        return "huber-lse";
    }

    @Override
    public List<String> parameters() {
        return fit.parameters();
    }

    @Override
    public String title() {
        return "Approach 3, Huber on log-residuals";
    }

    @Override
    public boolean usesHuberDelta() {
        return true;
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
