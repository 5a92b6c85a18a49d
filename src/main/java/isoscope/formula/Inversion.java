package isoscope.formula;

import isoscope.formula.Expression.Arithmetic;
import isoscope.formula.Expression.Call;
import isoscope.formula.Expression.Choice;
import isoscope.formula.Expression.Extreme;
import isoscope.formula.Expression.Literal;
import isoscope.formula.Expression.Name;
import isoscope.formula.Expression.Negation;
import isoscope.formula.Expression.Series;
import java.util.Optional;

/// Solves `expression = value` for a name that stands in the expression once, by undoing one operation after the other.
public final class Inversion {
    private final String name;

    private Inversion(String name) {
        this.name = name;
    }

    /// The name as a formula of the value and the other names. Where the operations can be undone in several ways, as an
    /// even power can, it is the positive one; where there is none it is NaN, or below zero.
    ///
    /// @return nothing when the name stands in the expression several times, or within something that has no inverse
    public static Optional<Expression> of(Expression expression, String name, Expression value) {
        return occurrences(expression, name) == 1
                ? new Inversion(name).undo(expression, value)
                : Optional.empty();
    }

    private static int occurrences(Expression expression, String name) {
        int own = expression.equals(new Name(name)) ? 1 : 0;
        return own + expression.parts().stream().mapToInt(part -> occurrences(part, name)).sum();
    }

    private Optional<Expression> undo(Expression whole, Expression value) {
        return switch (whole) {
            case Name _ -> Optional.of(value);
            case Negation(Expression of) -> undo(of, new Negation(value));
            case Arithmetic arithmetic -> undo(arithmetic, value);
            case Call(Function function, Expression argument) ->
                    undone(function, value).flatMap(inner -> undo(argument, inner));
            case Literal _, Extreme _, Choice _, Series _ -> Optional.empty();
        };
    }

    private Optional<Expression> undo(Arithmetic whole, Expression value) {
        Expression left = whole.left();
        Expression right = whole.right();
        boolean isLeft = left.names().contains(name);
        return isLeft
                ? undo(left, undoneRight(whole.operator(), right, value))
                : undo(right, undoneLeft(whole.operator(), left, value));
    }

    /// x of `x ∘ right = value`.
    private static Expression undoneRight(Operator operator, Expression right, Expression value) {
        return switch (operator) {
            case PLUS -> new Arithmetic(Operator.MINUS, value, right);
            case MINUS -> new Arithmetic(Operator.PLUS, value, right);
            case TIMES -> new Arithmetic(Operator.DIVIDED_BY, value, right);
            case DIVIDED_BY -> new Arithmetic(Operator.TIMES, value, right);
            case TO_THE ->
                    new Arithmetic(
                            Operator.TO_THE,
                            value,
                            new Arithmetic(Operator.DIVIDED_BY, Simply.ONE, right));
        };
    }

    /// x of `left ∘ x = value`.
    private static Expression undoneLeft(Operator operator, Expression left, Expression value) {
        return switch (operator) {
            case PLUS -> new Arithmetic(Operator.MINUS, value, left);
            case MINUS -> new Arithmetic(Operator.MINUS, left, value);
            case TIMES -> new Arithmetic(Operator.DIVIDED_BY, value, left);
            case DIVIDED_BY -> new Arithmetic(Operator.DIVIDED_BY, left, value);
            case TO_THE ->
                    new Arithmetic(
                            Operator.DIVIDED_BY,
                            new Call(Function.LN, value),
                            new Call(Function.LN, left));
        };
    }

    private static Optional<Expression> undone(Function function, Expression value) {
        return switch (function) {
            case EXP -> Optional.of(new Call(Function.LN, value));
            case LN -> Optional.of(new Call(Function.EXP, value));
            case LOG10 -> Optional.of(power(new Literal(10), value));
            case LOG2 -> Optional.of(power(new Literal(2), value));
            case SQRT -> Optional.of(power(value, new Literal(2)));
            case ABS, TANH, SIGMOID, EXPM1 -> Optional.empty();
        };
    }

    private static Expression power(Expression base, Expression exponent) {
        return new Arithmetic(Operator.TO_THE, base, exponent);
    }
}
