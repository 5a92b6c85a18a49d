package isoscope.formula;

import isoscope.typed.SyntaxException;
import isoscope.typed.Token;
import isoscope.typed.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts a formula into words.
final class Tokens {
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?:\\d[\\d_]*(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d+)?(?:[kKmMbBgGtT](?!\\w))?");
    private static final Pattern SIGN =
            Pattern.compile("\\*\\*|<=|>=|==|!=|<>|[-+*/^(),<>=≤≥≠×·÷−]");
    private static final Map<String, String> PLAIN =
            Map.of("**", "^", "×", "*", "·", "*", "÷", "/", "−", "-");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int position;

    private Tokens(String text) {
        this.text = text;
    }

    /// The words, an end behind them.
    static List<Token> of(String text) throws SyntaxException {
        if (text.length() > Limits.CHARACTERS) {
            throw new SyntaxException(
                    Limits.CHARACTERS,
                    "more characters",
                    "at most " + Limits.CHARACTERS + " characters");
        }
        return new Tokens(text).cut();
    }

    private List<Token> cut() throws SyntaxException {
        skipSpaces();
        while (position < text.length()) {
            if (tokens.size() == Limits.WORDS) {
                throw new SyntaxException(
                        position,
                        "more words",
                        "at most " + Limits.WORDS + " numbers, names and signs");
            }
            tokens.add(token());
            skipSpaces();
        }
        tokens.add(new Token(Kind.END, "", text.length()));
        return tokens;
    }

    private Token token() throws SyntaxException {
        int start = position;
        int character = text.charAt(position);
        if (character == '`') {
            return quoted(start);
        }
        if (Spelling.isLetter(character) || character == '_' || Greek.isLetter(character)) {
            skipName(start);
            return new Token(Kind.NAME, text.substring(start, position), start);
        }
        Matcher number = NUMBER.matcher(text).region(start, text.length());
        if (number.lookingAt()) {
            position = number.end();
            return new Token(Kind.NUMBER, number.group(), start);
        }
        Matcher sign = SIGN.matcher(text).region(start, text.length());
        if (sign.lookingAt()) {
            position = sign.end();
            return new Token(Kind.SIGN, PLAIN.getOrDefault(sign.group(), sign.group()), start);
        }
        throw new SyntaxException(
                start,
                Character.toString(text.codePointAt(start)),
                "a number, a name, a function, a sign or a parenthesis");
    }

    private Token quoted(int start) throws SyntaxException {
        int end = text.indexOf('`', start + 1);
        if (end < 0) {
            throw new SyntaxException(start, "a name that does not end", "a closing backtick");
        }
        if (end == start + 1) {
            throw new SyntaxException(start, "``", "a name between the backticks");
        }
        position = end + 1;
        return new Token(Kind.QUOTED, text.substring(start + 1, end), start);
    }

    /// A name is parts joined by `_`; a Greek letter is a part of its own, so that γβ is never read as one name.
    private void skipName(int start) {
        while (position < text.length()) {
            int character = text.charAt(position);
            boolean begins = position == start || text.charAt(position - 1) == '_';
            if (character == '_') {
                position++;
            } else if (begins && Greek.isLetter(character)) {
                position++;
                skip(Spelling::isDigit);
            } else if (begins && Spelling.isOfName(character)) {
                skip(other -> other != '_' && Spelling.isOfName(other));
            } else {
                return;
            }
        }
    }

    private void skip(IntPredicate which) {
        while (position < text.length() && which.test(text.charAt(position))) {
            position++;
        }
    }

    private void skipSpaces() {
        skip(Character::isWhitespace);
    }
}
