package isoscope.fit.form;

import isoscope.formula.Expression;
import isoscope.formula.Expression.Arithmetic;
import isoscope.formula.Expression.Name;
import isoscope.formula.Expression.Negation;
import isoscope.formula.Formula;
import isoscope.formula.Operator;
import isoscope.formula.ParsedFormula.Parsed;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The best split of compute by a loss in which parameters and tokens stand in one power each, such as
/// E + A/N^α + B/D^β + G/x^γ. With C = 6ND it has the closed form of Hoffmann et al. 2022 (equation 4), whatever else is
/// added to the two powers.
final class PowerSplit {
    private static final List<String> BOTH = List.of("N", "D");
    private static final Expression ONE = Expression.number(1);

    private PowerSplit() {}

    /// A coefficient times a power of a variable.
    private record Term(Expression coefficient, Expression power) {
        Term times(Operator operator, Expression factor) {
            return new Term(new Arithmetic(operator, coefficient, factor), power);
        }
    }

    /// N* as a formula of C; nothing for a loss of another shape.
    static Optional<Expression> of(Expression loss) {
        List<Expression> terms = new ArrayList<>();
        collect(loss, terms);
        List<Expression> depending = terms.stream().filter(term -> !term.isFreeOf(BOTH)).toList();
        return depending.size() == 2
                ? best(depending.getFirst(), depending.getLast())
                        .or(() -> best(depending.getLast(), depending.getFirst()))
                : Optional.empty();
    }

    /// The terms that are added; one that is subtracted stays with its sign.
    private static void collect(Expression expression, List<Expression> terms) {
        if (expression instanceof Arithmetic(Operator operator, var left, var right)
                && (operator == Operator.PLUS || operator == Operator.MINUS)) {
            collect(left, terms);
            if (operator == Operator.PLUS) {
                collect(right, terms);
            } else {
                terms.add(new Negation(right));
            }
        } else {
            terms.add(expression);
        }
    }

    private static Optional<Expression> best(Expression ofSize, Expression ofTokens) {
        return term(ofSize, "N")
                .flatMap(size -> term(ofTokens, "D").flatMap(tokens -> best(size, tokens)));
    }

    /// N* of C; no number where the powers do not fall or are not added.
    private static Optional<Expression> best(Term size, Term tokens) {
        String text =
                Words.verbatim(
                        "if(min(%1$s, %2$s, %3$s, %4$s) > 0, (%2$s*%1$s/(%4$s*%3$s))^(1/(%2$s + %4$s))*(C/6)^(%4$s/(%2$s + %4$s)), 0/0)",
                        in(size.coefficient),
                        in(new Negation(size.power)),
                        in(tokens.coefficient),
                        in(new Negation(tokens.power)));
        return Formula.parse(text) instanceof Parsed(Expression best)
                ? Optional.of(best)
                : Optional.empty();
    }

    private static String in(Expression part) {
        return "(" + part.text() + ")";
    }

    private static Optional<Term> term(Expression expression, String name) {
        return switch (expression) {
            case Name(String own) when own.equals(name) -> Optional.of(new Term(ONE, ONE));
            case Arithmetic(Operator operator, var left, var right) ->
                    switch (operator) {
                        case TO_THE -> power(left, right, name);
                        case TIMES -> product(left, right, name);
                        case DIVIDED_BY -> quotient(left, right, name);
                        case PLUS, MINUS -> Optional.empty();
                    };
            default -> Optional.empty();
        };
    }

    private static Optional<Term> power(Expression base, Expression power, String name) {
        return power.isFreeOf(BOTH)
                ? term(base, name)
                        .map(term ->
                                new Term(
                                        new Arithmetic(Operator.TO_THE, term.coefficient, power),
                                        new Arithmetic(Operator.TIMES, term.power, power)))
                : Optional.empty();
    }

    private static Optional<Term> product(Expression left, Expression right, String name) {
        if (left.isFreeOf(BOTH)) {
            return term(right, name).map(term -> term.times(Operator.TIMES, left));
        }
        return right.isFreeOf(BOTH)
                ? term(left, name).map(term -> term.times(Operator.TIMES, right))
                : Optional.empty();
    }

    private static Optional<Term> quotient(Expression left, Expression right, String name) {
        if (right.isFreeOf(BOTH)) {
            return term(left, name).map(term -> term.times(Operator.DIVIDED_BY, right));
        }
        return left.isFreeOf(BOTH)
                ? term(right, name)
                        .map(term ->
                                new Term(
                                        new Arithmetic(Operator.DIVIDED_BY, left, term.coefficient),
                                        new Negation(term.power)))
                : Optional.empty();
    }
}
