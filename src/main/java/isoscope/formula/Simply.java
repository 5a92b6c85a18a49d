package isoscope.formula;

import isoscope.formula.Expression.Arithmetic;
import isoscope.formula.Expression.Literal;
import isoscope.formula.Expression.Negation;

/// Puts expressions together and leaves out zeros, ones and double signs.
final class Simply {
    static final Expression ZERO = new Literal(0);
    static final Expression ONE = new Literal(1);

    private Simply() {}

    static Expression plus(Expression left, Expression right) {
        if (left.equals(ZERO)) {
            return right;
        }
        return right.equals(ZERO) ? left : new Arithmetic(Operator.PLUS, left, right);
    }

    static Expression negated(Expression of) {
        if (of.equals(ZERO)) {
            return ZERO;
        }
        return of instanceof Negation(Expression inside) ? inside : new Negation(of);
    }

    static Expression minus(Expression left, Expression right) {
        if (left.equals(ZERO)) {
            return negated(right);
        }
        if (right instanceof Negation(Expression inside)) {
            return plus(left, inside);
        }
        return right.equals(ZERO) ? left : new Arithmetic(Operator.MINUS, left, right);
    }

    static Expression times(Expression left, Expression right) {
        if (left.equals(ZERO) || right.equals(ZERO)) {
            return ZERO;
        }
        if (left instanceof Negation(Expression inside)) {
            return negated(times(inside, right));
        }
        if (left.equals(ONE)) {
            return right;
        }
        return right.equals(ONE) ? left : new Arithmetic(Operator.TIMES, left, right);
    }

    static Expression over(Expression left, Expression right) {
        if (left instanceof Negation(Expression inside)) {
            return negated(over(inside, right));
        }
        boolean plain = left.equals(ZERO) || right.equals(ONE);
        return plain ? left : new Arithmetic(Operator.DIVIDED_BY, left, right);
    }
}
