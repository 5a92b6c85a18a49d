package isoscope.formula.solve;

import isoscope.formula.Expression;
import isoscope.formula.program.PointEvaluation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A formula as a function of the logarithms of its free names; its other names have values.
final class Surface {
    private final PointEvaluation formula;
    private final List<Free> free;
    private final double[] at;
    private final double[] gradient;

    /// Compiles a formula.
    ///
    /// @throws IllegalArgumentException when one of its names is neither free nor given
    Surface(Expression expression, List<Free> free, Map<String, Double> given) {
        this.free = List.copyOf(free);
        List<String> names = new ArrayList<>(free.stream().map(Free::name).toList());
        names.addAll(given.keySet());
        formula = PointEvaluation.of(expression, names);
        at = new double[names.size()];
        gradient = new double[names.size()];
        for (int i = free.size(); i < at.length; i++) {
            at[i] = given.getOrDefault(names.get(i), Double.NaN);
        }
    }

    /// Sets a free name.
    void set(int name, double logarithm) {
        at[name] = free.get(name).at(logarithm);
    }

    double value() {
        return formula.value(at);
    }

    /// The derivative by the logarithm of a free name.
    double slope(int name) {
        formula.value(at, gradient);
        return gradient[name] * at[name];
    }

    /// The curve along a free name, where the others stay as they are set.
    Curve along(int name) {
        return new Curve() {
            @Override
            public double value(double logarithm) {
                set(name, logarithm);
                return Surface.this.value();
            }

            @Override
            public double slope(double logarithm) {
                set(name, logarithm);
                return Surface.this.slope(name);
            }
        };
    }
}
