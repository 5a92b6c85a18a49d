package isoscope.formula.program;

import isoscope.formula.Expression;
import isoscope.formula.Expression.Arithmetic;
import isoscope.formula.Expression.Call;
import isoscope.formula.Expression.Choice;
import isoscope.formula.Expression.Extreme;
import isoscope.formula.Expression.Literal;
import isoscope.formula.Expression.Name;
import isoscope.formula.Expression.Negation;
import isoscope.formula.Expression.Series;
import isoscope.formula.Limits;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// A formula of a few variables, the values of its constants put in. Immutable, so that one instance serves any number
/// of threads. Values follow [Math].
public final class PointFunction {
    private final Node node;
    private final int variables;

    private PointFunction(Node node, int variables) {
        this.node = node;
        this.variables = variables;
    }

    /// Compiles an expression.
    ///
    /// @param constants by name; infinite and NaN ones are values like others
    /// @param variables in the order their values are given
    /// @throws IllegalArgumentException when the expression uses a name that is neither
    public static PointFunction of(
            Expression expression, Map<String, Double> constants, List<String> variables) {
        return new PointFunction(
                new Scope(constants, variables).compile(expression), variables.size());
    }

    /// The value at a point.
    public double at(double... values) {
        if (values.length != variables) {
            throw new IllegalArgumentException(
                    Words.verbatim("expected %d values, found %d", variables, values.length));
        }
        return node.at(values);
    }

    /// A part of a formula.
    @FunctionalInterface
    private interface Node {
        double at(double[] values);
    }

    /// The names a part may use.
    ///
    /// @param variables each in the place of its value
    private record Scope(Map<String, Double> constants, List<String> variables) {
        Node compile(Expression expression) {
            Node node = node(expression);
            boolean fixed = expression.isFreeOf(variables);
            double value = fixed ? node.at(new double[variables.size()]) : 0;
            return fixed ? _ -> value : node;
        }

        private Node node(Expression expression) {
            return switch (expression) {
                case Literal(double value) -> _ -> value;
                case Name(String name) -> named(name);
                case Negation(Expression of) -> {
                    Node inner = compile(of);
                    yield values -> -inner.at(values);
                }
                case Arithmetic arithmetic -> arithmetic(arithmetic);
                case Call(var function, Expression argument) -> {
                    Node inner = compile(argument);
                    yield values -> function.value(inner.at(values));
                }
                case Extreme(boolean largest, List<Expression> among) -> extreme(largest, among);
                case Choice choice -> choice(choice);
                case Series series -> series(series);
            };
        }

        private Node named(String name) {
            int place = variables.indexOf(name);
            if (place >= 0) {
                return values -> values[place];
            }
            Double value = constants.get(name);
            if (value == null) {
                throw new IllegalArgumentException("no value of " + name);
            }
            double number = value;
            return _ -> number;
        }

        private Node arithmetic(Arithmetic arithmetic) {
            Node left = compile(arithmetic.left());
            Node right = compile(arithmetic.right());
            return switch (arithmetic.operator()) {
                case PLUS -> values -> left.at(values) + right.at(values);
                case MINUS -> values -> left.at(values) - right.at(values);
                case TIMES -> values -> left.at(values) * right.at(values);
                case DIVIDED_BY -> values -> left.at(values) / right.at(values);
                case TO_THE -> values -> Math.pow(left.at(values), right.at(values));
            };
        }

        private Node extreme(boolean largest, List<Expression> among) {
            List<Node> nodes = among.stream().map(this::compile).toList();
            return values -> {
                double found = nodes.getFirst().at(values);
                for (Node node : nodes) {
                    double value = node.at(values);
                    found = largest ? Math.max(found, value) : Math.min(found, value);
                }
                return found;
            };
        }

        private Node choice(Choice choice) {
            Node left = compile(choice.left());
            Node right = compile(choice.right());
            Node then = compile(choice.then());
            Node otherwise = compile(choice.otherwise());
            return values -> {
                double one = left.at(values);
                double other = right.at(values);
                if (Double.isNaN(one) || Double.isNaN(other)) {
                    return Double.NaN;
                }
                boolean holds = choice.relation().holds(Double.compare(one + 0., other + 0.));
                return (holds ? then : otherwise).at(values);
            };
        }

        private Node series(Series series) {
            Node from = compile(series.from());
            Node to = compile(series.to());
            List<String> inside = new ArrayList<>(variables);
            inside.add(series.index());
            Node term = new Scope(constants, inside).compile(series.term());
            return values -> sum(from.at(values), to.at(values), term, values);
        }

        private static double sum(double from, double to, Node term, double[] values) {
            if (from != Math.rint(from) || to != Math.rint(to) || to - from >= Limits.TERMS) {
                return Double.NaN;
            }
            double[] inside = Arrays.copyOf(values, values.length + 1);
            double sum = 0;
            for (double index = from; index <= to; index++) {
                inside[values.length] = index;
                sum += term.at(inside);
            }
            return sum;
        }
    }
}
