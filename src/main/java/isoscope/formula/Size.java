package isoscope.formula;

import isoscope.formula.Expression.Literal;
import isoscope.formula.Expression.Series;
import java.util.List;

/// How large an expression is.
///
/// @param nodes operations, numbers and names
/// @param depth levels
/// @param steps that one value takes
record Size(long nodes, int depth, long steps) {

    static Size of(Expression expression) {
        List<Size> parts = expression.parts().stream().map(Size::of).toList();
        long nodes = 1;
        int depth = 0;
        long steps = 1;
        for (Size part : parts) {
            nodes += part.nodes;
            depth = Math.max(depth, part.depth);
            steps += part.steps;
        }
        if (expression instanceof Series series) {
            steps += (terms(series) - 1) * parts.getLast().steps;
        }
        return new Size(nodes, depth + 1, Math.min(steps, Integer.MAX_VALUE));
    }

    boolean fits() {
        return nodes <= Limits.NODES && depth <= Limits.DEPTH && steps <= Limits.STEPS;
    }

    /// The terms of a sum: as many as can be where an end is no number.
    private static long terms(Series series) {
        return series.from() instanceof Literal(double from)
                        && series.to() instanceof Literal(double to)
                ? Math.clamp(Math.round(to - from) + 1, 1, Limits.TERMS)
                : Limits.TERMS;
    }
}
