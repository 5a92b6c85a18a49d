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
        Size sum = new Size(1, 1, 1);
        List<Expression> parts = expression.parts();
        for (int i = 0; i < parts.size(); i++) {
            boolean isTerm = expression instanceof Series && i == parts.size() - 1;
            sum = sum.with(of(parts.get(i)), isTerm ? terms((Series) expression) : 1);
        }
        return sum;
    }

    /// With a part one level below.
    ///
    /// @param times it is taken
    private Size with(Size part, long times) {
        return new Size(
                nodes + part.nodes,
                Math.max(depth, part.depth + 1),
                Math.min(steps + times * part.steps, Integer.MAX_VALUE));
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
