package isoscope.formula;

import isoscope.formula.Expression.Choice;
import isoscope.formula.Expression.Extreme;
import isoscope.formula.Expression.Series;
import isoscope.words.Words;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes an expression as JavaScript. It gives the same value; its names begin with no `$`, which those of [#HELPERS] do.
public final class JavaScriptText extends Infix {
    /// The functions that choices and sums call.
    public static final String HELPERS =
            """
            const $if = (left, right, holds, then, otherwise) =>
              left !== left || right !== right ? NaN : holds ? then() : otherwise();
            const $sum = (from, to, term) => {
              if (from !== Math.round(from) || to !== Math.round(to) || !(to - from + 1 <= %d)) {
                return NaN;
              }
              let sum = 0;
              for (let k = from; k <= to; k += 1) {
                sum += term(k);
              }
              return sum;
            };
            """
                    .replace("%d", Integer.toString(Limits.TERMS));

    private static final Set<String> TAKEN =
            Set.copyOf(
                    Words.list(
                            """
                            Infinity Math NaN arguments async await break case catch class const continue
                            debugger default delete do else enum eval export extends false finally for
                            function get if implements import in instanceof interface let new null of
                            package private protected public return set static super switch this throw
                            true try typeof undefined var void while with yield
                            """));

    private JavaScriptText() {}

    /// The source of an expression.
    public static String of(Expression expression) {
        return new JavaScriptText().write(expression);
    }

    /// The name in the source: the same, where JavaScript has no other use for it.
    public static String named(String name) {
        return SafeName.of(name, TAKEN);
    }

    /// An expression as a function.
    ///
    /// @param arguments the names of its arguments in their order
    /// @param values those of its other names
    public static String function(
            Expression is, Collection<String> arguments, Map<String, Double> values) {
        String constants =
                is.names().stream()
                        .filter(name -> !arguments.contains(name))
                        .map(name ->
                                "const " + named(name) + " = " + value(values.get(name)) + "; ")
                        .collect(Collectors.joining());
        String head =
                arguments.stream()
                        .map(JavaScriptText::named)
                        .collect(Collectors.joining(", ", "(", ") => "));
        return head + "{ " + constants + "return " + of(is) + "; }";
    }

    /// A number; NaN for one that is not told.
    public static String value(@Nullable Double value) {
        return value == null ? "NaN" : value.toString();
    }

    @Override
    String number(double value) {
        return PlainText.digits(value);
    }

    @Override
    String name(String name) {
        return named(name);
    }

    @Override
    String sign(Operator operator) {
        return operator.sign();
    }

    /// JavaScript refuses a minus before the base of its own sign for powers.
    @Override
    String power(Expression base, Expression exponent) {
        return "Math.pow(" + write(base) + ", " + write(exponent) + ')';
    }

    @Override
    String call(Function function, String argument) {
        return switch (function) {
            case SIGMOID -> "(1/(1 + Math.exp(-(" + argument + "))))";
            case LN -> "Math.log(" + argument + ')';
            case EXP, EXPM1, LOG10, LOG2, SQRT, ABS, TANH ->
                    "Math." + function.typed() + '(' + argument + ')';
        };
    }

    @Override
    String extreme(Extreme extreme) {
        return extreme.among().stream()
                .map(this::write)
                .collect(
                        Collectors.joining(
                                ", ", extreme.largest() ? "Math.max(" : "Math.min(", ")"));
    }

    @Override
    String choice(Choice choice) {
        return "$if("
                + (write(choice.left()) + ", " + write(choice.right()) + ", ")
                + condition(choice)
                + (", () => "
                        + write(choice.then())
                        + ", () => "
                        + write(choice.otherwise())
                        + ')');
    }

    @Override
    String series(Series series) {
        return "$sum("
                + (write(series.from()) + ", " + write(series.to()) + ", ")
                + (named(series.index()) + " => " + write(series.term()) + ')');
    }
}
