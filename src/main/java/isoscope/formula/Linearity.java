package isoscope.formula;

import isoscope.formula.Expression.Arithmetic;
import isoscope.formula.Expression.Call;
import isoscope.formula.Expression.Choice;
import isoscope.formula.Expression.Extreme;
import isoscope.formula.Expression.Literal;
import isoscope.formula.Expression.Name;
import isoscope.formula.Expression.Negation;
import isoscope.formula.Expression.Series;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/// Parts expressions by names that are to stand in them linearly.
///
/// @param names all of them together
record Linearity(Set<String> names) {

    /// The parts, or nothing when one of the names stands in the expression in another way.
    Optional<LinearForm> part(Expression whole) {
        if (whole.isFreeOf(names)) {
            return Optional.of(LinearForm.free(whole));
        }
        return switch (whole) {
            case Name(String name) -> Optional.of(LinearForm.alone(name));
            case Negation(Expression of) -> part(of).map(form -> each(form, Simply::negated));
            case Arithmetic arithmetic -> arithmetic(arithmetic);
            case Choice choice -> choice(choice);
            case Series series -> series(series);
            case Literal _, Call _, Extreme _ -> Optional.empty();
        };
    }

    private Optional<LinearForm> arithmetic(Arithmetic whole) {
        Expression left = whole.left();
        Expression right = whole.right();
        return switch (whole.operator()) {
            case PLUS -> both(left, right, Simply::plus);
            case MINUS -> both(left, right, Simply::minus);
            case TIMES -> {
                if (right.isFreeOf(names)) {
                    yield part(left).map(form -> each(form, part -> Simply.times(part, right)));
                }
                yield left.isFreeOf(names)
                        ? part(right).map(form -> each(form, part -> Simply.times(left, part)))
                        : Optional.empty();
            }
            case DIVIDED_BY ->
                    right.isFreeOf(names)
                            ? part(left).map(form -> each(form, part -> Simply.over(part, right)))
                            : Optional.empty();
            case TO_THE -> Optional.empty();
        };
    }

    /// Linear where what decides is free of the names.
    private Optional<LinearForm> choice(Choice whole) {
        if (!whole.left().isFreeOf(names) || !whole.right().isFreeOf(names)) {
            return Optional.empty();
        }
        return both(
                whole.then(),
                whole.otherwise(),
                (then, otherwise) ->
                        new Choice(whole.relation(), whole.left(), whole.right(), then, otherwise));
    }

    private Optional<LinearForm> series(Series whole) {
        if (!whole.from().isFreeOf(names) || !whole.to().isFreeOf(names)) {
            return Optional.empty();
        }
        Set<String> inside = new LinkedHashSet<>(names);
        inside.remove(whole.index());
        return new Linearity(inside)
                .part(whole.term())
                .map(form ->
                        each(
                                form,
                                term ->
                                        term.equals(Simply.ZERO)
                                                ? term
                                                : new Series(
                                                        whole.index(),
                                                        whole.from(),
                                                        whole.to(),
                                                        term)));
    }

    private Optional<LinearForm> both(
            Expression left, Expression right, BinaryOperator<Expression> joined) {
        return part(left).flatMap(one -> part(right).map(other -> join(one, other, joined)));
    }

    private static LinearForm join(
            LinearForm one, LinearForm other, BinaryOperator<Expression> joined) {
        Set<String> all = new LinkedHashSet<>(one.slopes().keySet());
        all.addAll(other.slopes().keySet());
        SequencedMap<String, Expression> slopes = new LinkedHashMap<>();
        for (String name : all) {
            slopes.put(
                    name,
                    joined.apply(
                            one.slopes().getOrDefault(name, Simply.ZERO),
                            other.slopes().getOrDefault(name, Simply.ZERO)));
        }
        return new LinearForm(joined.apply(one.rest(), other.rest()), slopes);
    }

    private static LinearForm each(LinearForm form, UnaryOperator<Expression> change) {
        SequencedMap<String, Expression> slopes = new LinkedHashMap<>();
        form.slopes().forEach((name, slope) -> slopes.put(name, change.apply(slope)));
        return new LinearForm(change.apply(form.rest()), slopes);
    }
}
