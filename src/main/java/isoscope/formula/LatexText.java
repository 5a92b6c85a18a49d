package isoscope.formula;

import isoscope.formula.Expression.Arithmetic;
import isoscope.formula.Expression.Call;
import isoscope.formula.Expression.Choice;
import isoscope.formula.Expression.Extreme;
import isoscope.formula.Expression.Literal;
import isoscope.formula.Expression.Name;
import isoscope.formula.Expression.Negation;
import isoscope.formula.Expression.Series;
import java.util.Map;
import java.util.StringJoiner;

/// Writes an expression as LaTeX for mathematical mode; `cases` needs the package amsmath.
public final class LatexText {
    private static final int SUM = 1;
    private static final int PRODUCT = 2;
    private static final int SIGNED = 3;
    private static final int POWER = 4;
    private static final int ATOM = 5;

    private final Map<String, String> symbols;

    private LatexText(Map<String, String> symbols) {
        this.symbols = symbols;
    }

    /// The source of an expression.
    public static String of(Expression expression) {
        return of(expression, Map.of());
    }

    /// The source of an expression.
    ///
    /// @param symbols LaTeX for names that have a symbol of their own, such as `R_D^*`
    public static String of(Expression expression, Map<String, String> symbols) {
        return new LatexText(symbols).write(expression);
    }

    private String write(Expression expression, int least) {
        String source = write(expression);
        return level(expression) < least ? inParentheses(source) : source;
    }

    private String write(Expression expression) {
        return switch (expression) {
            case Literal(double value) -> LatexNames.number(value);
            case Name(String name) -> symbol(name);
            case Negation(Expression of) -> '-' + write(of, POWER);
            case Arithmetic arithmetic -> arithmetic(arithmetic);
            case Call(Function function, Expression argument) -> call(function, write(argument));
            case Extreme extreme -> extreme(extreme);
            case Choice choice -> choice(choice);
            case Series(String index, Expression from, Expression to, Expression term) ->
                    "\\sum_{"
                            + symbol(index)
                            + '='
                            + write(from)
                            + "}^{"
                            + write(to)
                            + "} "
                            + write(term, PRODUCT);
        };
    }

    private String arithmetic(Arithmetic arithmetic) {
        Expression left = arithmetic.left();
        Expression right = arithmetic.right();
        return switch (arithmetic.operator()) {
            case PLUS -> write(left, SUM) + " + " + behind(right, PRODUCT);
            case MINUS -> write(left, SUM) + " - " + behind(right, PRODUCT);
            case TIMES -> product(write(left, PRODUCT), behind(right, SIGNED));
            case DIVIDED_BY -> "\\frac{" + write(left) + "}{" + write(right) + '}';
            case TO_THE -> base(left) + "^{" + write(right) + '}';
        };
    }

    private String behind(Expression right, int least) {
        String source = write(right, right instanceof Literal ? PRODUCT : least);
        return source.startsWith("-") ? inParentheses(source) : source;
    }

    private static String product(String left, String right) {
        return left + (Spelling.isDigit(right.charAt(0)) ? " \\cdot " : "\\,") + right;
    }

    /// A symbol with a superscript of its own takes no second one but in braces.
    private String base(Expression base) {
        String source = write(base, ATOM);
        return base instanceof Name && source.indexOf('^') >= 0 ? '{' + source + '}' : source;
    }

    private static String call(Function function, String argument) {
        return switch (function) {
            case EXP, LN, TANH -> '\\' + function.typed() + inParentheses(argument);
            case EXPM1 -> "\\left(e^{" + argument + "} - 1\\right)";
            case LOG10 -> "\\log_{10}" + inParentheses(argument);
            case LOG2 -> "\\log_{2}" + inParentheses(argument);
            case SQRT -> "\\sqrt{" + argument + '}';
            case ABS -> "\\left|" + argument + "\\right|";
            case SIGMOID -> "\\operatorname{sigmoid}" + inParentheses(argument);
        };
    }

    private String extreme(Extreme extreme) {
        StringJoiner among = new StringJoiner(", ");
        for (Expression one : extreme.among()) {
            among.add(write(one));
        }
        return (extreme.largest() ? "\\max" : "\\min") + inParentheses(among.toString());
    }

    private String choice(Choice choice) {
        String sign =
                switch (choice.relation()) {
                    case BELOW -> "<";
                    case AT_MOST -> "\\le";
                    case ABOVE -> ">";
                    case AT_LEAST -> "\\ge";
                    case EQUAL -> "=";
                    case DIFFERENT -> "\\ne";
                };
        String condition = write(choice.left()) + ' ' + sign + ' ' + write(choice.right());
        return "\\begin{cases} "
                + (write(choice.then()) + " & \\text{if } " + condition)
                + (" \\\\ " + write(choice.otherwise()) + " & \\text{otherwise} \\end{cases}");
    }

    private String symbol(String name) {
        return symbols.getOrDefault(name, LatexNames.symbol(name));
    }

    private static int level(Expression expression) {
        return switch (expression) {
            case Choice _, Series _ -> SUM;
            case Negation _ -> SIGNED;
            case Arithmetic(Operator operator, Expression _, Expression _) ->
                    switch (operator) {
                        case PLUS, MINUS -> SUM;
                        case TIMES -> PRODUCT;
                        case DIVIDED_BY, TO_THE -> POWER;
                    };
            case Literal(double value) ->
                    LatexNames.number(value).indexOf('^') >= 0 ? PRODUCT : ATOM;
            case Call(Function function, Expression _) ->
                    switch (function) {
                        case SQRT, ABS, EXPM1 -> ATOM;
                        case EXP, LN, LOG10, LOG2, TANH, SIGMOID -> POWER;
                    };
            case Extreme _ -> POWER;
            case Name _ -> ATOM;
        };
    }

    private static String inParentheses(String source) {
        return "\\left(" + source + "\\right)";
    }
}
