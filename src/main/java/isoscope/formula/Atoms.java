package isoscope.formula;

import isoscope.formula.Expression.Call;
import isoscope.formula.Expression.Choice;
import isoscope.formula.Expression.Extreme;
import isoscope.formula.Expression.Literal;
import isoscope.formula.Expression.Name;
import isoscope.formula.Expression.Series;
import isoscope.typed.Relation;
import isoscope.typed.SyntaxException;
import isoscope.typed.Token;
import isoscope.typed.Token.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Reads numbers, names, functions and parentheses.
final class Atoms {
    private final FormulaParser parser;
    private final KnownNames names;
    private final Numbers numbers;
    private final Deque<String> indices = new ArrayDeque<>();

    /// A reader.
    ///
    /// @param parser whose words are taken
    Atoms(FormulaParser parser, KnownNames names, Numbers numbers) {
        this.parser = parser;
        this.names = names;
        this.numbers = numbers;
    }

    Expression next() throws SyntaxException {
        Token token = parser.take();
        return switch (token.kind()) {
            case NUMBER -> new Literal(numbers.value(token));
            case NAME -> parser.peek().is("(") ? function(token) : name(token);
            case QUOTED -> quoted(token);
            case TEXT, SIGN, END -> {
                if (!token.is("(")) {
                    throw new SyntaxException(token, "a number, a name, a function or (");
                }
                Expression inside = parser.sum(this);
                parser.expect(")");
                yield inside;
            }
        };
    }

    private Expression name(Token token) throws SyntaxException {
        String word = token.text();
        if (word.equals(Spelling.LOG)) {
            throw logarithm(token);
        }
        if (Spelling.isReserved(word)) {
            throw new SyntaxException(parser.peek(), "( behind " + word);
        }
        String spelled = Greek.spelled(word);
        if (indices.contains(spelled)) {
            return new Name(spelled);
        }
        return new Name(names.meant(word).orElseThrow(() -> unknown(token)));
    }

    private Expression quoted(Token token) throws SyntaxException {
        if (names.names() != null && !names.lists(token.text())) {
            throw unknown(token);
        }
        return new Name(token.text());
    }

    private SyntaxException unknown(Token token) {
        return new SyntaxException(token, names.insteadOf(token.text()));
    }

    private Expression function(Token token) throws SyntaxException {
        String word = token.text();
        Optional<Function> function = Function.named(word);
        if (!Spelling.isReserved(word)) {
            throw noFunction(token);
        }
        if (word.equals(Spelling.LOG)) {
            throw logarithm(token);
        }
        parser.take();
        if (function.isPresent()) {
            Expression argument = parser.sum(this);
            parser.expect(")");
            return new Call(function.get(), argument);
        }
        return switch (word) {
            case Spelling.IF -> choice();
            case Spelling.SUM -> series(token);
            default -> extreme(word.equals(Spelling.MAX));
        };
    }

    private SyntaxException noFunction(Token token) {
        String word = token.text();
        boolean isName =
                indices.contains(word) || (names.names() != null && names.meant(word).isPresent());
        return isName
                ? new SyntaxException(parser.peek(), "a sign such as * before it")
                : new SyntaxException(token, "one of " + String.join(", ", Spelling.functions()));
    }

    private static SyntaxException logarithm(Token token) {
        return new SyntaxException(token, "ln, log10 or log2");
    }

    private Expression extreme(boolean largest) throws SyntaxException {
        List<Expression> among = new ArrayList<>();
        among.add(argument());
        do {
            among.add(parser.sum(this));
        } while (parser.takes(","));
        parser.expect(")");
        return new Extreme(largest, among);
    }

    private Expression choice() throws SyntaxException {
        Expression left = parser.sum(this);
        Token sign = parser.take();
        Relation relation =
                Relation.of(sign.text())
                        .filter(_ -> sign.kind() == Kind.SIGN)
                        .orElseThrow(() -> new SyntaxException(sign, "<, <=, >, >=, == or !="));
        Expression right = argument();
        Expression then = argument();
        Expression otherwise = parser.sum(this);
        parser.expect(")");
        return new Choice(relation, left, right, then, otherwise);
    }

    private Expression series(Token sum) throws SyntaxException {
        String index = index();
        parser.expect(",");
        Expression from = end();
        Expression to = end();
        if (from instanceof Literal(double low)
                && to instanceof Literal(double high)
                && high - low >= Limits.TERMS) {
            throw new SyntaxException(sum, "a sum of at most " + Limits.TERMS + " terms");
        }
        indices.push(index);
        Expression term = parser.sum(this);
        indices.pop();
        parser.expect(")");
        Series series = new Series(index, from, to, term);
        if (Size.of(series).steps() > Limits.STEPS) {
            throw new SyntaxException(sum, Limits.expectedSteps());
        }
        return series;
    }

    private String index() throws SyntaxException {
        Token token = parser.take();
        String spelled = Greek.spelled(token.text());
        boolean fits =
                token.kind() == Kind.NAME
                        && !Spelling.isReserved(spelled)
                        && !names.lists(spelled)
                        && !indices.contains(spelled);
        if (!fits) {
            throw new SyntaxException(
                    token, "a name for the index that stands for nothing else, such as k");
        }
        return spelled;
    }

    /// The first or the last value of an index, and the comma behind it.
    private Expression end() throws SyntaxException {
        Token first = parser.peek();
        Expression end = argument();
        if (end instanceof Literal(double value) && value != Math.rint(value)) {
            throw new SyntaxException(first, "a whole number");
        }
        return end;
    }

    /// An argument and the comma behind it.
    private Expression argument() throws SyntaxException {
        Expression argument = parser.sum(this);
        parser.expect(",");
        return argument;
    }
}
