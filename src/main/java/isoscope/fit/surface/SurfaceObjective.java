package isoscope.fit.surface;

import isoscope.fit.surface.Misfit.Residual;
import isoscope.numerics.CurvedObjective;
import isoscope.numerics.Expansion;

/// How far a [Candidate] is from runs, as a function of its five numbers, with exact first and second derivatives.
///
/// One pass over the runs adds everything up in local variables. With r the residual, f the fitted loss and ρ Huber's
/// loss, the chain rule needs only dρ/df = ψ(r)·r′ and d²ρ/df² = ψ′(r)·r′² + ψ(r)·r″ of each run; f itself is linear in
/// E, A′ and B′. The scale is the diagonal of the quadratic that touches ρ at r from above, whose weight is ψ(r)/r (Huber
/// 1964).
///
/// @param runs the runs to be explained
/// @param misfit the misfit that is added up
record SurfaceObjective(LogRuns runs, Misfit misfit) implements CurvedObjective {

    @Override
    public void expand(double[] point, Expansion into) {
        double irreducible = point[0];
        double alpha = point[3];
        double beta = point[4];
        double delta = misfit.delta();
        boolean logs = misfit.residual() == Residual.LOG;
        double sum = 0;
        double g0 = 0, g1 = 0, g2 = 0, g3 = 0, g4 = 0;
        double h00 = 0, h10 = 0, h11 = 0, h20 = 0, h21 = 0, h22 = 0, h30 = 0, h31 = 0;
        double h32 = 0, h33 = 0, h40 = 0, h41 = 0, h42 = 0, h43 = 0, h44 = 0;
        double s0 = 0, s1 = 0, s2 = 0, s3 = 0, s4 = 0;
        for (int i = 0; i < runs.size(); i++) {
            double n = runs.parameters[i];
            double d = runs.tokens[i];
            double u = Math.exp(-alpha * n);
            double v = Math.exp(-beta * d);
            double size = point[1] * u;
            double data = point[2] * v;
            double fitted = irreducible + size + data;
            double weight = runs.weight[i];
            double residual;
            double first;
            double second;
            if (logs) {
                residual = runs.loss[i] - Math.log(fitted);
                first = -1 / fitted;
                second = first * first;
            } else {
                residual = Math.exp(runs.loss[i]) - fitted;
                first = -1;
                second = 0;
            }
            double amount = Math.abs(residual);
            boolean inside = amount <= delta;
            double pull = inside ? residual : Math.copySign(delta, residual);
            double cap = inside ? 1 : delta / amount;
            sum += weight * (inside ? .5 * residual * residual : delta * (amount - .5 * delta));
            double slope = weight * pull * first;
            double bend = weight * ((inside ? first * first : 0) + pull * second);
            double most = weight * cap * first * first;
            double p = -n * size;
            double q = -d * data;
            g0 += slope;
            g1 += slope * u;
            g2 += slope * v;
            g3 += slope * p;
            g4 += slope * q;
            h00 += bend;
            h10 += bend * u;
            h11 += bend * u * u;
            h20 += bend * v;
            h21 += bend * u * v;
            h22 += bend * v * v;
            h30 += bend * p;
            h31 += bend * p * u - slope * n * u;
            h32 += bend * p * v;
            h33 += bend * p * p - slope * n * p;
            h40 += bend * q;
            h41 += bend * q * u;
            h42 += bend * q * v - slope * d * v;
            h43 += bend * q * p;
            h44 += bend * q * q - slope * d * q;
            s0 += most;
            s1 += most * u * u;
            s2 += most * v * v;
            s3 += most * p * p;
            s4 += most * q * q;
        }
        into.value(sum);
        put(into.gradient(), g0, g1, g2, g3, g4);
        put(into.hessian()[0], h00);
        put(into.hessian()[1], h10, h11);
        put(into.hessian()[2], h20, h21, h22);
        put(into.hessian()[3], h30, h31, h32, h33);
        put(into.hessian()[4], h40, h41, h42, h43, h44);
        put(into.scale(), s0, s1, s2, s3, s4);
    }

    /// The value alone, in the units of the user: with the factor of the misfit, and in nats where losses are compared.
    double reported(double value) {
        double unit = misfit.residual() == Residual.LOG ? 1 : Math.exp(2 * runs.middleLoss);
        return misfit.factor() * unit * value;
    }

    private static void put(double[] row, double... values) {
        System.arraycopy(values, 0, row, 0, values.length);
    }
}
