package isoscope.fit.surface;

import isoscope.law.ChinchillaSurface;

/// The end of a search.
///
/// @param candidate the lowest found
/// @param runs it is written about
/// @param limits it was looked for in
/// @param objective its misfit, in the user's units
record Optimum(Candidate candidate, LogRuns runs, SurfaceLimits limits, double objective) {
    /// Terms this much above the least that can be written are none.
    private static final double NEARLY = 10;

    /// Relative.
    private static final double ROUNDING = 1e-14;

    /// Whether size explains nothing.
    boolean withoutSize() {
        return limits.free(SurfaceLimits.A) == 1 && !(candidate.size() > NEARLY * SurfaceBox.NONE);
    }

    /// Whether data explains nothing.
    boolean withoutData() {
        return limits.free(SurfaceLimits.B) == 1 && !(candidate.data() > NEARLY * SurfaceBox.NONE);
    }

    /// Whether a term explains nothing, so that its exponent is any.
    boolean isEmpty() {
        return withoutSize() || withoutData();
    }

    /// Whether its coefficients can be written as numbers.
    boolean isFinite() {
        return Double.isFinite(coefficient(SurfaceLimits.A))
                && Double.isFinite(coefficient(SurfaceLimits.B))
                && Double.isFinite(objective);
    }

    /// The surface over N and D; what is held has its value to the last digit, and the rest lies within its limits.
    ChinchillaSurface surface() {
        return new ChinchillaSurface(
                within(SurfaceLimits.E, candidate.irreducibleLoss(runs)),
                coefficient(SurfaceLimits.A),
                coefficient(SurfaceLimits.B),
                within(SurfaceLimits.ALPHA, candidate.alpha()),
                within(SurfaceLimits.BETA, candidate.beta()));
    }

    /// A or B as found, before its limits.
    double found(int parameter) {
        return parameter == SurfaceLimits.A
                ? candidate.coefficientOfSize(runs)
                : candidate.coefficientOfData(runs);
    }

    private double coefficient(int parameter) {
        return within(parameter, found(parameter));
    }

    /// The value within its limits: one that is at a limit but for rounding is at the limit.
    private double within(int parameter, double value) {
        double low = limits.low().get(parameter);
        double high = limits.high().get(parameter);
        if (value <= low + ROUNDING * low) {
            return low;
        }
        return value >= high - ROUNDING * high ? high : value;
    }
}
