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
import isoscope.formula.Function;
import isoscope.formula.Operator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Turns a tree into steps.
final class Compiler {
    private final Registers registers = new Registers();
    private final Map<String, Integer> named = new HashMap<>();

    /// A register for a name.
    int input(String name, Stage stage) {
        int register = registers.input(stage);
        if (named.put(name, register) != null) {
            throw new IllegalArgumentException("named twice: " + name);
        }
        return register;
    }

    Registers registers() {
        return registers;
    }

    /// The register an expression's value goes to.
    int compile(Expression expression) {
        return switch (expression) {
            case Literal(double value) -> registers.number(value);
            case Name(String name) -> register(name);
            case Negation(Expression of) ->
                    arithmetic(Operator.TIMES, registers.number(-1), compile(of));
            case Arithmetic(Operator operator, Expression left, Expression right) ->
                    arithmetic(operator, compile(left), compile(right));
            case Call(Function function, Expression argument) -> call(function, compile(argument));
            case Extreme extreme -> extreme(extreme);
            case Choice choice -> choice(choice);
            case Series series -> sum(series);
        };
    }

    private int register(String name) {
        Integer register = named.get(name);
        if (register == null) {
            throw new IllegalArgumentException("no value for " + name);
        }
        return register;
    }

    private int arithmetic(Operator operator, int left, int right) {
        boolean isPowerOfColumn =
                operator == Operator.TO_THE
                        && registers.stage(left) == Stage.OF_COLUMNS
                        && registers.stage(right).isActive();
        if (isPowerOfColumn) {
            int logarithm = call(Function.LN, left);
            return registers.result(
                    List.of(operator, left, right),
                    result -> new PowerStep(left, right, logarithm, result));
        }
        return registers.result(
                List.of(operator, left, right),
                result -> new ArithmeticStep(operator, left, right, result));
    }

    private int call(Function function, int argument) {
        return registers.result(
                List.of(function, argument), result -> new CallStep(function, argument, result));
    }

    private int extreme(Extreme extreme) {
        int best = compile(extreme.among().getFirst());
        for (Expression other : extreme.among().subList(1, extreme.among().size())) {
            best = better(extreme.largest(), best, compile(other));
        }
        return best;
    }

    private int better(boolean largest, int left, int right) {
        return registers.result(
                List.of(largest, left, right),
                result -> new ExtremeStep(largest, left, right, result));
    }

    private int choice(Choice choice) {
        int left = compile(choice.left());
        int right = compile(choice.right());
        int then = compile(choice.then());
        int otherwise = compile(choice.otherwise());
        return registers.result(
                List.of(choice.relation(), left, right, then, otherwise),
                result -> new ChoiceStep(choice.relation(), left, right, then, otherwise, result));
    }

    private int sum(Series series) {
        int from = compile(series.from());
        int to = compile(series.to());
        int index = registers.open(registers.stage(from));
        Integer outside = named.put(series.index(), index);
        int term = compile(series.term());
        if (outside == null) {
            named.remove(series.index());
        } else {
            named.put(series.index(), outside);
        }
        List<Step> body = registers.close();
        return registers.result(
                new Object(), result -> new SumStep(from, to, index, body, term, result));
    }
}
