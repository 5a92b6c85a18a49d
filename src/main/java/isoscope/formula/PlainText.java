package isoscope.formula;

import isoscope.formula.Expression.Choice;
import isoscope.formula.Expression.Extreme;
import isoscope.formula.Expression.Series;
import java.util.StringJoiner;

/// Writes an expression as it is typed.
final class PlainText extends Infix {
    private PlainText() {}

    static String of(Expression expression) {
        return new PlainText().write(expression);
    }

    /// The shortest digits that are read as the same number: `406.4`, `1e20`.
    static String digits(double value) {
        String text = Double.toString(value).replace('E', 'e');
        String whole = text.replace(".0e", "e");
        return whole.endsWith(".0") ? whole.substring(0, whole.length() - 2) : whole;
    }

    @Override
    String number(double value) {
        return digits(value);
    }

    @Override
    String name(String name) {
        return Formula.typed(name);
    }

    @Override
    String sign(Operator operator) {
        return operator.sign();
    }

    @Override
    String call(Function function, String argument) {
        return function.typed() + '(' + argument + ')';
    }

    @Override
    String extreme(Extreme extreme) {
        StringJoiner arguments =
                new StringJoiner(
                        ", ", (extreme.largest() ? Spelling.MAX : Spelling.MIN) + '(', ")");
        for (Expression one : extreme.among()) {
            arguments.add(write(one));
        }
        return arguments.toString();
    }

    @Override
    String choice(Choice choice) {
        return Spelling.IF + '(' + condition(choice) + ", " + branches(choice) + ')';
    }

    @Override
    String series(Series series) {
        String ends = write(series.from()) + ", " + write(series.to());
        return Spelling.SUM
                + '('
                + series.index()
                + ", "
                + ends
                + ", "
                + write(series.term())
                + ')';
    }
}
