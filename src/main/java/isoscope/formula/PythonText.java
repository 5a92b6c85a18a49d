package isoscope.formula;

import isoscope.formula.Expression.Choice;
import isoscope.formula.Expression.Extreme;
import isoscope.formula.Expression.Series;
import isoscope.words.Words;
import java.util.Set;

/// Writes an expression as Python, for numbers and for arrays of numpy, which is called `np`.
///
/// It gives the same value but where a compared side of an `if` is not a number: numpy then takes the last argument. The ends
/// of a sum are numbers, not arrays.
public final class PythonText extends Infix {
    private static final Set<String> TAKEN =
            Set.copyOf(
                    Words.list(
                            """
                            False None True and as assert async await break class continue def del elif
                            else except finally for from global import in int is lambda nonlocal not np or
                            pass raise range return try while with yield
                            """));

    private PythonText() {}

    /// The source of an expression.
    public static String of(Expression expression) {
        return new PythonText().write(expression);
    }

    /// The name in the source: the same, where Python has no other use for it.
    public static String named(String name) {
        return SafeName.of(name, TAKEN);
    }

    @Override
    String number(double value) {
        String digits = PlainText.digits(value);
        return digits.chars().allMatch(Spelling::isDigit) ? digits + ".0" : digits;
    }

    @Override
    String name(String name) {
        return named(name);
    }

    @Override
    String sign(Operator operator) {
        return operator == Operator.TO_THE ? "**" : operator.sign();
    }

    @Override
    String call(Function function, String argument) {
        return switch (function) {
            case SIGMOID -> "(1.0/(1.0 + np.exp(-(" + argument + "))))";
            case LN -> "np.log(" + argument + ')';
            case EXP, EXPM1, LOG10, LOG2, SQRT, ABS, TANH ->
                    "np." + function.typed() + '(' + argument + ')';
        };
    }

    @Override
    String extreme(Extreme extreme) {
        String start = extreme.largest() ? "np.maximum(" : "np.minimum(";
        String best = write(extreme.among().getFirst());
        for (Expression other : extreme.among().subList(1, extreme.among().size())) {
            best = start + best + ", " + write(other) + ')';
        }
        return best;
    }

    @Override
    String choice(Choice choice) {
        return "np.where(" + condition(choice) + ", " + branches(choice) + ')';
    }

    @Override
    String series(Series series) {
        String ends = "int(" + write(series.from()) + "), int(" + write(series.to()) + ") + 1";
        String index = named(series.index());
        return "sum(" + write(series.term()) + " for " + index + " in range(" + ends + "))";
    }
}
