package isoscope.formula;

import isoscope.formula.Expression.Arithmetic;
import isoscope.formula.Expression.Negation;
import isoscope.formula.ParsedFormula.Parsed;
import isoscope.typed.SyntaxException;
import isoscope.typed.Token;
import isoscope.typed.Token.Kind;
import isoscope.words.Words;
import java.util.List;

/// Reads a formula by recursive descent: sums of products of powers of atoms.
final class FormulaParser {
    private static final String OPERATORS = "+, -, *, /, ^";

    private final String text;
    private final KnownNames names;
    private List<Token> tokens = List.of();
    private int next;
    private int nesting;

    /// A parser of one text.
    FormulaParser(String text, KnownNames names) {
        this.text = text;
        this.names = names;
    }

    /// The formula, or the first character that does not fit.
    ParsedFormula parse() {
        try {
            tokens = Tokens.of(text);
            Atoms atoms = new Atoms(this, names, new Numbers(tokens, names));
            Expression expression = sum(atoms);
            expect(Kind.END, "", Words.of("the end"));
            if (!Size.of(expression).fits()) {
                throw new SyntaxException(0, "a formula of too many steps", Limits.expectedSteps());
            }
            return new Parsed(expression);
        } catch (SyntaxException error) {
            return error.in(text, ParsedFormula.Rejected::new);
        }
    }

    /// Terms with + and - between them.
    Expression sum(Atoms atoms) throws SyntaxException {
        Expression left = product(atoms);
        while (true) {
            if (takes("+")) {
                left = new Arithmetic(Operator.PLUS, left, product(atoms));
            } else if (takes("-")) {
                left = new Arithmetic(Operator.MINUS, left, product(atoms));
            } else {
                return left;
            }
        }
    }

    private Expression product(Atoms atoms) throws SyntaxException {
        Expression left = signed(atoms);
        while (true) {
            if (takes("*")) {
                left = new Arithmetic(Operator.TIMES, left, signed(atoms));
            } else if (takes("/")) {
                left = new Arithmetic(Operator.DIVIDED_BY, left, signed(atoms));
            } else {
                return left;
            }
        }
    }

    /// An operand with or without a minus before it: -x^2 is -(x^2), and 2^-x has a minus in its exponent.
    private Expression signed(Atoms atoms) throws SyntaxException {
        enter();
        Expression operand = takes("-") ? new Negation(signed(atoms)) : power(atoms);
        leave();
        return operand;
    }

    private Expression power(Atoms atoms) throws SyntaxException {
        Expression base = atoms.next();
        return takes("^") ? new Arithmetic(Operator.TO_THE, base, signed(atoms)) : base;
    }

    private void enter() throws SyntaxException {
        if (++nesting > Limits.NESTING) {
            throw new SyntaxException(peek(), "at most " + Limits.NESTING + " levels of nesting");
        }
    }

    private void leave() {
        nesting--;
    }

    /// The next word, which must be a sign behind a complete operand.
    void expect(String sign) throws SyntaxException {
        expect(Kind.SIGN, sign, sign);
    }

    private void expect(Kind kind, String sign, String called) throws SyntaxException {
        Token token = take();
        if (token.kind() == kind && token.text().equals(sign)) {
            return;
        }
        boolean operand = token.kind() != Kind.SIGN && token.kind() != Kind.END;
        throw new SyntaxException(
                token,
                operand || token.is("(")
                        ? "a sign such as * before it, or " + called
                        : OPERATORS + " or " + called);
    }

    /// Takes the next word if it is this sign.
    boolean takes(String sign) {
        if (peek().is(sign)) {
            next++;
            return true;
        }
        return false;
    }

    /// Takes the next word; the end again and again.
    Token take() {
        Token token = peek();
        next = Math.min(next + 1, tokens.size() - 1);
        return token;
    }

    /// The next word.
    Token peek() {
        return tokens.get(next);
    }
}
