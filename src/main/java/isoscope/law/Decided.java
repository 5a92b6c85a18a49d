package isoscope.law;

import isoscope.formula.Expression;
import isoscope.formula.Expression.Arithmetic;
import isoscope.formula.Expression.Call;
import isoscope.formula.Expression.Choice;
import isoscope.formula.Expression.Extreme;
import isoscope.formula.Expression.Literal;
import isoscope.formula.Expression.Name;
import isoscope.formula.Expression.Negation;
import isoscope.formula.Expression.Series;
import isoscope.formula.program.PointFunction;
import isoscope.typed.Relation;
import java.util.List;
import java.util.Map;

/// Takes the branches of a formula that are taken at every finite value of its variables: where no limit of unique tokens
/// is told, D ≤ U holds whatever D is.
///
/// @param constants by name
/// @param variables that have finite values
record Decided(Map<String, Double> constants, List<String> variables) {
    /// The formula with decided branches in the place of choices.
    Expression in(Expression whole) {
        return switch (whole) {
            case Literal _, Name _ -> whole;
            case Negation(Expression of) -> new Negation(in(of));
            case Arithmetic(var operator, Expression left, Expression right) ->
                    new Arithmetic(operator, in(left), in(right));
            case Call(var function, Expression argument) -> new Call(function, in(argument));
            case Extreme(boolean largest, List<Expression> among) ->
                    new Extreme(largest, among.stream().map(this::in).toList());
            case Choice choice -> in(choice);
            case Series(String index, Expression from, Expression to, Expression term) ->
                    new Series(index, in(from), in(to), term);
        };
    }

    private Expression in(Choice choice) {
        double left = value(choice.left());
        double right = value(choice.right());
        boolean known = !Double.isNaN(left) && !Double.isNaN(right);
        boolean beyond = right == Double.POSITIVE_INFINITY && isUpper(choice.relation());
        if (known || beyond) {
            boolean holds = beyond || choice.relation().holds(Double.compare(left, right));
            return in(holds ? choice.then() : choice.otherwise());
        }
        return new Choice(
                choice.relation(),
                in(choice.left()),
                in(choice.right()),
                in(choice.then()),
                in(choice.otherwise()));
    }

    private static boolean isUpper(Relation relation) {
        return relation == Relation.AT_MOST || relation == Relation.BELOW;
    }

    /// The value of a formula that uses no variable, else NaN.
    private double value(Expression expression) {
        return expression.isFreeOf(variables)
                ? PointFunction.of(expression, constants, List.of()).at()
                : Double.NaN;
    }
}
