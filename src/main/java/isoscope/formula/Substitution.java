package isoscope.formula;

import isoscope.formula.Expression.Arithmetic;
import isoscope.formula.Expression.Call;
import isoscope.formula.Expression.Choice;
import isoscope.formula.Expression.Extreme;
import isoscope.formula.Expression.Literal;
import isoscope.formula.Expression.Name;
import isoscope.formula.Expression.Negation;
import isoscope.formula.Expression.Series;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts expressions in the place of names.
final class Substitution {
    private final Map<String, Expression> replacements;

    private Substitution(Map<String, Expression> replacements) {
        this.replacements = replacements;
    }

    static Optional<Expression> in(Expression whole, Map<String, Expression> replacements) {
        Map<String, Long> sizes = new HashMap<>();
        replacements.forEach((name, with) -> sizes.put(name, Size.of(with).nodes()));
        if (nodes(whole, sizes) > Limits.NODES) {
            return Optional.empty();
        }
        Expression replaced = new Substitution(replacements).in(whole);
        return Size.of(replaced).fits() ? Optional.of(replaced) : Optional.empty();
    }

    /// Counted before anything is built, for names that stand in an expression many times make it grow fast.
    private static long nodes(Expression whole, Map<String, Long> sizes) {
        long nodes = whole instanceof Name(String name) ? sizes.getOrDefault(name, 1L) : 1;
        for (Expression part : whole.parts()) {
            nodes += nodes(part, sizes);
        }
        return nodes;
    }

    private Expression in(Expression whole) {
        return switch (whole) {
            case Literal literal -> literal;
            case Name(String name) -> replacements.getOrDefault(name, whole);
            case Negation(Expression of) -> new Negation(in(of));
            case Arithmetic(Operator operator, Expression left, Expression right) ->
                    new Arithmetic(operator, in(left), in(right));
            case Call(Function function, Expression argument) -> new Call(function, in(argument));
            case Extreme(boolean largest, List<Expression> among) ->
                    new Extreme(largest, each(among));
            case Choice(
                            var relation,
                            Expression left,
                            Expression right,
                            Expression then,
                            Expression otherwise) ->
                    new Choice(relation, in(left), in(right), in(then), in(otherwise));
            case Series series -> in(series);
        };
    }

    private List<Expression> each(List<Expression> parts) {
        List<Expression> replaced = new ArrayList<>();
        for (Expression part : parts) {
            replaced.add(in(part));
        }
        return replaced;
    }

    /// The index is the sum's own: it is not replaced, and is named anew where a replacement uses the same name.
    private Series in(Series series) {
        String index = series.index();
        while (isUsed(index)) {
            index += "_";
        }
        Map<String, Expression> inside = new HashMap<>(replacements);
        inside.remove(series.index());
        if (!index.equals(series.index())) {
            inside.put(series.index(), new Name(index));
        }
        return new Series(
                index,
                in(series.from()),
                in(series.to()),
                new Substitution(inside).in(series.term()));
    }

    private boolean isUsed(String index) {
        return replacements.values().stream().anyMatch(with -> with.names().contains(index));
    }
}
