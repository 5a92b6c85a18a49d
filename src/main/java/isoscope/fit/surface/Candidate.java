package isoscope.fit.surface;

import isoscope.law.ChinchillaSurface;
import isoscope.numerics.Minimum;
import isoscope.quantity.Series;

/// A surface L = E + A′·e^(−α·n) + B′·e^(−β·d) over [LogRuns], in units of their middle loss: A′ and B′ are the losses
/// that size and data cost the runs with the least of them.
///
/// @param irreducible E
/// @param size A′
/// @param data B′
/// @param alpha α
/// @param beta β
record Candidate(double irreducible, double size, double data, double alpha, double beta) {

    /// The candidate at the lowest point that a search saw.
    static Candidate of(Minimum minimum) {
        Series point = minimum.point();
        return new Candidate(point.get(0), point.get(1), point.get(2), point.get(3), point.get(4));
    }

    /// A surface over N and D, seen from the runs.
    static Candidate of(ChinchillaSurface surface, LogRuns runs) {
        double unit = Math.exp(-runs.middleLoss);
        return new Candidate(
                unit * surface.irreducible(),
                unit * surface.a() * Math.exp(-surface.alpha() * runs.sizeOrigin),
                unit * surface.b() * Math.exp(-surface.beta() * runs.dataOrigin),
                surface.alpha(),
                surface.beta());
    }

    /// Its numbers in the order of the components.
    double[] point() {
        return new double[] {irreducible, size, data, alpha, beta};
    }

    /// A over N itself; infinite when the exponent is too large for it to be written.
    double coefficientOfSize(LogRuns runs) {
        return size * Math.exp(alpha * runs.sizeOrigin + runs.middleLoss);
    }

    /// B over D itself; infinite when the exponent is too large for it to be written.
    double coefficientOfData(LogRuns runs) {
        return data * Math.exp(beta * runs.dataOrigin + runs.middleLoss);
    }

    /// E in nats per token.
    double irreducibleLoss(LogRuns runs) {
        return irreducible * Math.exp(runs.middleLoss);
    }
}
