package isoscope.formula;

import isoscope.typed.Relation;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

/// A formula as a tree. Made by [Formula]; two formulas are equal when they are written the same but for spaces and
/// parentheses that change nothing.
public sealed interface Expression {
    /// A number.
    ///
    /// @param value finite and at least 0: a number below it is a [Negation]
    record Literal(double value) implements Expression {
        /// Checks the number.
        public Literal {
            if (!(value >= 0 && value <= Double.MAX_VALUE)) {
                throw new IllegalArgumentException("not a number from 0 up: " + value);
            }
            value = value == 0 ? 0 : value;
        }
    }

    /// Something with a name: a variable, a constant, a column, or the index of a sum.
    record Name(String name) implements Expression {
        /// Checks the name.
        public Name {
            if (name.isEmpty() || name.indexOf('`') >= 0) {
                throw new IllegalArgumentException("not a name: " + name);
            }
        }
    }

    /// `-x`.
    record Negation(Expression of) implements Expression {}

    /// Two operands and the sign between them.
    record Arithmetic(Operator operator, Expression left, Expression right) implements Expression {}

    /// A function of one number, such as `exp(x)`.
    record Call(Function function, Expression argument) implements Expression {}

    /// `min(…)` or `max(…)`.
    ///
    /// @param largest whether it is the largest
    /// @param among at least two
    record Extreme(boolean largest, List<Expression> among) implements Expression {
        /// Copies the list.
        public Extreme {
            among = List.copyOf(among);
            if (among.size() < 2) {
                throw new IllegalArgumentException("fewer than two to choose from");
            }
        }
    }

    /// `if(left relation right, then, otherwise)`; NaN where one of the compared sides is.
    record Choice(
            Relation relation,
            Expression left,
            Expression right,
            Expression then,
            Expression otherwise)
            implements Expression {}

    /// `sum(index, from, to, term)`: 0 where `to` is below `from`, NaN where an end is not a whole number or there are
    /// more than [Limits#TERMS] terms.
    ///
    /// @param index a name that the term alone can use
    record Series(String index, Expression from, Expression to, Expression term)
            implements Expression {}

    /// Any finite number as an expression.
    static Expression number(double value) {
        return value < 0 ? new Negation(new Literal(-value)) : new Literal(value);
    }

    /// The expressions this one is put together from, as they are read.
    default List<Expression> parts() {
        return switch (this) {
            case Literal _, Name _ -> List.of();
            case Negation(Expression of) -> List.of(of);
            case Arithmetic(Operator _, Expression left, Expression right) -> List.of(left, right);
            case Call(Function _, Expression argument) -> List.of(argument);
            case Extreme(boolean _, List<Expression> among) -> among;
            case Choice choice -> List.of(choice.left, choice.right, choice.then, choice.otherwise);
            case Series(String _, Expression from, Expression to, Expression term) ->
                    List.of(from, to, term);
        };
    }

    /// The names it uses, in the order they are read, without the indices of its sums.
    default SequencedSet<String> names() {
        return FreeNames.of(this);
    }

    /// Whether it uses none of some names.
    default boolean isFreeOf(Collection<String> some) {
        return Collections.disjoint(names(), some);
    }

    /// The formula with expressions in the place of names, all at once.
    ///
    /// @return nothing when the result would be larger than [Limits] allow
    default Optional<Expression> with(Map<String, Expression> replacements) {
        return Substitution.in(this, replacements);
    }

    /// The formula as it is typed; [Formula#parse(String)] reads the same from it.
    default String text() {
        return PlainText.of(this);
    }
}
