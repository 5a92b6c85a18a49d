package isoscope.fit.method;

import isoscope.fit.FitMethod;
import isoscope.fit.FitOutcome;
import isoscope.fit.FitProblem;
import isoscope.fit.Refitter;
import isoscope.fit.surface.Misfit;
import isoscope.fit.surface.SurfaceFit;
import isoscope.law.Law;
import isoscope.words.Words;
import java.util.List;
import java.util.function.BooleanSupplier;

/// A fit of the surface L = E + A/N^α + B/D^β. Instead of thousands of starts, the valleys of a grid over the two exponents are
/// descended by Newton's method on the exact objective.
///
/// @param title the name people know it by
/// @param shortTitle the same in a few words
/// @param fit the fit, which finds the least misfit
/// @param usesHuberDelta whether that is a sum of Huber losses
public record SurfaceMethod(String title, String shortTitle, SurfaceFit fit, boolean usesHuberDelta)
        implements FitMethod {
    /// Approach 3 of Hoffmann et al. 2022 (section 3.3, appendix D.2): the least sum of Huber losses of log-residuals.
    public static final SurfaceMethod HUBER_LSE =
            new SurfaceMethod(
                    Words.key("Approach 3, Huber on log-residuals"),
                    Words.key("Approach 3"),
                    new SurfaceFit(
                            "huber-lse", settings -> Misfit.huberOfLogs(settings.huberDelta())),
                    true);

    /// The least sum of squares of log-residuals: approach 3 without Huber's protection from outliers.
    public static final SurfaceMethod LEAST_SQUARES =
            new SurfaceMethod(
                    Words.key("Least squares of log-residuals"),
                    Words.key("Least squares"),
                    new SurfaceFit("least-squares", _ -> Misfit.squaresOfLogs()),
                    false);

    /// The least sum of squares of the differences of the losses themselves, as the variable projection of arXiv 2603.22339
    /// fits it.
    public static final SurfaceMethod VPNLS =
            new SurfaceMethod(
                    Words.key("Least squares of the loss (VPNLS)"),
                    "VPNLS",
                    new SurfaceFit("vpnls", _ -> Misfit.squares()),
                    false);

    @Override
    public String title() {
        return Words.said(title);
    }

    @Override
    public String shortTitle() {
        return Words.said(shortTitle);
    }

    @Override
    public String id() {
        return fit.method();
    }

    @Override
    public List<String> parameters() {
        return fit.parameters();
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
