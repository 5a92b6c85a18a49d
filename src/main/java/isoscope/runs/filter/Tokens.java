package isoscope.runs.filter;

import isoscope.typed.SyntaxException;
import isoscope.typed.Token;
import isoscope.typed.Token.Kind;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts an expression into words.
final class Tokens {
    private static final Pattern WORD =
            Pattern.compile(
                    """
                    (?<number>-?(?:\\d[\\d_]*(?:,\\d{3})*(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d+)?
                        (?:\\s*[×*]\\s*10(?:\\^[+-]?\\d+|[⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+))?
                        (?:\\s*(?!(?:and|or|not)\\b)[a-zA-Z][a-zA-Z0-9/-]*)*)
                    |(?<name>[dD]/[nN](?![\\w/])|[a-zA-Z_]\\w*)
                    |`(?<column>[^`]*)`
                    |'(?<single>[^']*+(?:''[^']*+)*+)'|"(?<double>[^"]*+(?:""[^"]*+)*+)"
                    |(?<sign><=|>=|==|!=|<>|[<>=≤≥≠()])
                    """,
                    Pattern.COMMENTS | Pattern.CASE_INSENSITIVE);

    private Tokens() {}

    /// The words, an end behind them.
    static List<Token> of(String text) throws SyntaxException {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        int position = skipSpaces(text, 0);
        while (position < text.length()) {
            if (!matcher.find(position) || matcher.start() != position) {
                throw unreadable(text, position);
            }
            tokens.add(token(matcher));
            position = skipSpaces(text, matcher.end());
        }
        tokens.add(new Token(Kind.END, "", text.length()));
        return tokens;
    }

    private static Token token(Matcher matcher) {
        int start = matcher.start();
        if (matcher.group("number") != null) {
            return new Token(Kind.NUMBER, matcher.group(), start);
        }
        if (matcher.group("name") != null) {
            return new Token(Kind.NAME, matcher.group(), start);
        }
        if (matcher.group("sign") != null) {
            return new Token(Kind.SIGN, matcher.group(), start);
        }
        String quoted = matcher.group();
        Kind kind = matcher.group("column") == null ? Kind.TEXT : Kind.QUOTED;
        String quote = quoted.substring(0, 1);
        String inside = quoted.substring(1, quoted.length() - 1);
        return new Token(
                kind, kind == Kind.TEXT ? inside.replace(quote + quote, quote) : inside, start);
    }

    private static SyntaxException unreadable(String text, int position) {
        int character = text.codePointAt(position);
        return character == '"' || character == '\'' || character == '`'
                ? new SyntaxException(position, "a text without a closing quote", "a closing quote")
                : new SyntaxException(
                        position,
                        Character.toString(character),
                        Words.said(Field.NAMES) + ", a number or a text in quotes");
    }

    private static int skipSpaces(String text, int from) {
        int position = from;
        while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
            position++;
        }
        return position;
    }
}
