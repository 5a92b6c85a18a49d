package isoscope.runs.filter;

import isoscope.quantity.ParsedQuantity.Parsed;
import isoscope.quantity.ParsedQuantity.Rejected;
import isoscope.quantity.Quantity;
import isoscope.quantity.QuantityParser;
import isoscope.runs.Attributes;
import isoscope.typed.Relation;
import isoscope.typed.SyntaxException;
import isoscope.typed.Token;
import isoscope.typed.Token.Kind;
import isoscope.words.Words;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Puts the words of a comparison together: what a run has decides how the other side is read.
final class Comparisons {
    private Comparisons() {}

    /// The comparison of two words, at least one of which names something a run has.
    static Comparison of(Token left, Token sign, Relation relation, Token right)
            throws SyntaxException {
        if (isColumn(left) || isColumn(right)) {
            return ofColumn(left, sign, relation, right);
        }
        Field asked = asked(left, right);
        if (asked.isText() && !relation.fitsTexts()) {
            throw new SyntaxException(sign, "= or != for a text");
        }
        return new Comparison(term(left, asked), relation, term(right, asked));
    }

    /// A column holds numbers or texts: the other side says which.
    private static Comparison ofColumn(Token left, Token sign, Relation relation, Token right)
            throws SyntaxException {
        boolean asText = isText(left) || isText(right);
        if (asText && !relation.fitsTexts()) {
            throw new SyntaxException(sign, "= or != for a text");
        }
        return new Comparison(columnTerm(left, asText), relation, columnTerm(right, asText));
    }

    private static boolean isText(Token token) {
        return token.kind() == Kind.TEXT || field(token).filter(Field::isText).isPresent();
    }

    private static Term columnTerm(Token token, boolean asText) throws SyntaxException {
        if (isColumn(token)) {
            return new Term.Column(token.text(), asText);
        }
        Optional<Field> field = field(token);
        if (field.isPresent()) {
            return new Term.Asked(field.get());
        }
        return asText ? new Term.Text(token.text()) : new Term.Amount(anyNumber(token));
    }

    /// Columns may hold zeros and numbers below, which no quantity can be.
    private static double anyNumber(Token token) throws SyntaxException {
        double value = Attributes.numberIn(token.text());
        if (Double.isNaN(value)) {
            throw misread(
                    token,
                    text -> !Double.isNaN(Attributes.numberIn(text)),
                    Words.of("a number, such as 20, 0.1, -3 or 70B"));
        }
        return value;
    }

    private static boolean isColumn(Token token) {
        return token.kind() == Kind.QUOTED
                || (token.kind() == Kind.NAME && Field.named(token.text()).isEmpty());
    }

    private static Field asked(Token left, Token right) throws SyntaxException {
        Optional<Field> first = field(left);
        if (first.isPresent()) {
            return first.get();
        }
        return field(right)
                .orElseThrow(
                        () -> new SyntaxException(right, Words.said(Field.NAMES) + " on one side"));
    }

    private static Optional<Field> field(Token token) {
        return token.kind() == Kind.NAME ? Field.named(token.text()) : Optional.empty();
    }

    private static Term term(Token token, Field asked) throws SyntaxException {
        Optional<Field> field = field(token);
        if (field.isPresent()) {
            if (field.get().isText() != asked.isText()) {
                throw new SyntaxException(token, asked.isText() ? "a text" : "a number");
            }
            return new Term.Asked(field.get());
        }
        if (asked.isText()) {
            return new Term.Text(token.text());
        }
        if (token.kind() == Kind.TEXT) {
            throw new SyntaxException(token, "a number");
        }
        return new Term.Amount(number(token, asked.quantity()));
    }

    private static double number(Token token, @Nullable Quantity quantity) throws SyntaxException {
        Quantity plain = quantity == null ? Quantity.LOSS : quantity;
        return switch (QuantityParser.parse(token.text(), plain)) {
            case Parsed(double value) -> value;
            case Rejected(String _, String expected) ->
                    throw misread(
                            token,
                            text -> QuantityParser.parse(text, plain) instanceof Parsed,
                            quantity == null ? Words.of("a number above 0, such as 20") : expected);
        };
    }

    /// A number and the words behind it are one token, for a unit may have a space before it: where the number alone can be
    /// read, the words are at fault.
    private static SyntaxException misread(
            Token token, Predicate<String> isNumber, String expected) {
        String text = token.text();
        for (int end = text.length() - 1; end > 0; end--) {
            if (Character.isWhitespace(text.charAt(end)) && isNumber.test(text.substring(0, end))) {
                String behind = text.substring(end).strip();
                return new SyntaxException(
                        token.start() + text.length() - behind.length(),
                        behind.split("\\s", 2)[0],
                        "and, or, or the end after " + expected);
            }
        }
        return new SyntaxException(token, expected);
    }
}
