package isoscope.formula;

import isoscope.formula.Expression.Arithmetic;
import isoscope.formula.Expression.Call;
import isoscope.formula.Expression.Choice;
import isoscope.formula.Expression.Extreme;
import isoscope.formula.Expression.Literal;
import isoscope.formula.Expression.Name;
import isoscope.formula.Expression.Negation;
import isoscope.formula.Expression.Series;

/// Writes an expression in one line, with the parentheses it needs. The languages differ in their words; what binds more
/// tightly is the same in all.
abstract class Infix {
    /// How tightly an expression holds together.
    enum Level {
        /// + and -.
        SUM,
        /// * and /.
        PRODUCT,
        /// A minus before it.
        SIGNED,
        /// ^.
        POWER,
        /// Numbers, names, functions and parentheses.
        ATOM
    }

    /// The expression, in parentheses when it holds together less tightly than is asked for.
    final String write(Expression expression, Level least) {
        String text = write(expression);
        return level(expression).compareTo(least) < 0 ? '(' + text + ')' : text;
    }

    /// The expression with nothing around it.
    final String write(Expression expression) {
        return switch (expression) {
            case Literal(double value) -> number(value);
            case Name(String name) -> name(name);
            case Negation(Expression of) -> '-' + write(of, Level.POWER);
            case Arithmetic arithmetic -> arithmetic(arithmetic);
            case Call(Function function, Expression argument) -> call(function, write(argument));
            case Extreme extreme -> extreme(extreme);
            case Choice choice -> choice(choice);
            case Series series -> series(series);
        };
    }

    private String arithmetic(Arithmetic arithmetic) {
        Expression left = arithmetic.left();
        Expression right = arithmetic.right();
        String sign = sign(arithmetic.operator());
        return switch (arithmetic.operator()) {
            case PLUS, MINUS ->
                    write(left, Level.SUM) + ' ' + sign + ' ' + behind(right, Level.PRODUCT);
            case TIMES, DIVIDED_BY ->
                    write(left, Level.PRODUCT) + sign + behind(right, Level.SIGNED);
            case TO_THE -> power(left, right);
        };
    }

    /// A power, which holds together as [Level#POWER].
    String power(Expression base, Expression exponent) {
        return write(base, Level.ATOM) + sign(Operator.TO_THE) + write(exponent, Level.SIGNED);
    }

    /// No minus stands straight behind another sign.
    private String behind(Expression right, Level least) {
        String text = write(right, least);
        return text.startsWith("-") ? '(' + text + ')' : text;
    }

    private static Level level(Expression expression) {
        return switch (expression) {
            case Negation _ -> Level.SIGNED;
            case Arithmetic arithmetic ->
                    switch (arithmetic.operator()) {
                        case PLUS, MINUS -> Level.SUM;
                        case TIMES, DIVIDED_BY -> Level.PRODUCT;
                        case TO_THE -> Level.POWER;
                    };
            case Literal _, Name _, Call _, Extreme _, Choice _, Series _ -> Level.ATOM;
        };
    }

    /// The comparison in a choice, with a sign that all the languages share.
    final String condition(Choice choice) {
        return write(choice.left()) + ' ' + choice.relation().sign() + ' ' + write(choice.right());
    }

    /// The two branches of a choice, with a comma between them.
    final String branches(Choice choice) {
        return write(choice.then()) + ", " + write(choice.otherwise());
    }

    abstract String number(double value);

    abstract String name(String name);

    abstract String sign(Operator operator);

    abstract String call(Function function, String argument);

    abstract String extreme(Extreme extreme);

    abstract String choice(Choice choice);

    abstract String series(Series series);
}
