package isoscope.formula;

import isoscope.quantity.ParsedQuantity.Parsed;
import isoscope.quantity.Quantity;
import isoscope.quantity.QuantityParser;
import isoscope.typed.SyntaxException;
import isoscope.typed.Token;
import isoscope.typed.Token.Kind;
import java.util.List;

/// Reads the numbers of one formula, with the suffixes that quantities have everywhere.
final class Numbers {
    private final List<Token> tokens;
    private final KnownNames names;

    /// A reader.
    ///
    /// @param tokens of the whole formula: a suffix that is a name in it is refused
    Numbers(List<Token> tokens, KnownNames names) {
        this.tokens = tokens;
        this.names = names;
    }

    /// The value of a number.
    double value(Token token) throws SyntaxException {
        String text = token.text();
        if (text.length() > 1 && text.charAt(0) == '0' && isDigitOrMark(text.charAt(1))) {
            throw new SyntaxException(
                    token, "a number that begins with no 0, and has no commas: 1000, not 1,000");
        }
        char last = text.charAt(text.length() - 1);
        double value = Spelling.isLetter(last) ? withSuffix(token) : plain(text);
        if (value > Double.MAX_VALUE || (value == 0 && text.matches("[0_.]*[1-9].*"))) {
            throw new SyntaxException(token, "a number between 1e-308 and 1e308");
        }
        return value;
    }

    private double withSuffix(Token token) throws SyntaxException {
        String text = token.text();
        String digits = text.substring(0, text.length() - 1);
        String suffix = text.substring(digits.length());
        if (isName(suffix)) {
            throw new SyntaxException(
                    token,
                    digits + '*' + suffix + ", or the number in full: " + suffix + " is a name");
        }
        if (QuantityParser.parse(text, Quantity.PARAMETERS) instanceof Parsed(double value)) {
            return value;
        }
        throw new SyntaxException(token, "a number above 0 before k, M, B or T, such as 70B");
    }

    private boolean isName(String suffix) {
        return names.lists(suffix)
                || tokens.stream()
                        .anyMatch(token ->
                                token.kind() != Kind.NUMBER && token.text().equals(suffix));
    }

    private static double plain(String text) {
        return Double.parseDouble(text.replace("_", ""));
    }

    private static boolean isDigitOrMark(char character) {
        return Spelling.isDigit(character) || character == '_';
    }
}
