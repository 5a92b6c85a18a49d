package isoscope.fit.frontier;

import isoscope.law.ChinchillaSurface;
import isoscope.numerics.Parabola;
import isoscope.quantity.Series;

/// How far the vertex of a parabola misses the optimum even where the runs have no noise (arXiv 2603.22339): along a
/// compute budget the loss is no parabola in ln N unless α = β, and the wider the sizes, the more that shows.
public final class IsoFlopBias {
    /// Sizes along the budget, equally spaced in ln N; more change the bias little.
    private static final int SIZES = 15;

    private IsoFlopBias() {}

    /// The error of D* as a share of D*, such as −.029 for α .34, β .28 and a width of 8.
    ///
    /// With t = ln(N/N*), the reducible loss along a budget is proportional to e^(−αt)/α + e^(βt)/β, for at the optimum
    /// αA/N^α = βB/D^β. So the error depends neither on the budget nor on E, A and B.
    ///
    /// @param surface the loss is taken from
    /// @param width above 1; the sizes go from N*/width to width·N*
    public static double ofTokens(ChinchillaSurface surface, double width) {
        double alpha = surface.alpha();
        double beta = surface.beta();
        Series offsets = Series.logSpaced(1 / width, width, SIZES).map(Math::log);
        Series losses = offsets.map(t -> Math.exp(-alpha * t) / alpha + Math.exp(beta * t) / beta);
        return Math.expm1(-Parabola.through(offsets, losses).vertex());
    }
}
