package isoscope.runs.filter;

import isoscope.runs.filter.ParsedFilter.Parsed;
import isoscope.typed.Relation;
import isoscope.typed.SyntaxException;
import isoscope.typed.Token;
import isoscope.typed.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/// Reads an expression by recursive descent: `or` of `and` of `not` of comparisons and parentheses.
final class FilterParser {
    private static final int LONGEST = 1000;

    private final String text;
    private final KnownNames names;
    private List<Token> tokens = List.of();
    private int next;

    /// A parser of one text.
    ///
    /// @param names that runs have
    FilterParser(String text, KnownNames names) {
        this.text = text;
        this.names = names;
    }

    /// The filter, or the first character that does not fit.
    ParsedFilter parse() {
        try {
            if (text.length() > LONGEST) {
                throw new SyntaxException(LONGEST, "more characters", "at most " + LONGEST);
            }
            tokens = Tokens.of(text);
            Condition condition = any();
            if (peek().kind() != Kind.END) {
                throw new SyntaxException(peek(), "and, or, or the end");
            }
            return new Parsed(new RunFilter(text, condition));
        } catch (SyntaxException error) {
            return error.in(text, ParsedFilter.Rejected::new);
        }
    }

    private Condition any() throws SyntaxException {
        List<Condition> parts = new ArrayList<>(List.of(every()));
        while (takes("or")) {
            parts.add(every());
        }
        return parts.size() == 1 ? parts.getFirst() : new Condition.Any(parts);
    }

    private Condition every() throws SyntaxException {
        List<Condition> parts = new ArrayList<>(List.of(single()));
        while (takes("and")) {
            parts.add(single());
        }
        return parts.size() == 1 ? parts.getFirst() : new Condition.Every(parts);
    }

    private Condition single() throws SyntaxException {
        if (takes("not")) {
            return new Condition.Not(single());
        }
        if (takes("(")) {
            Condition inside = any();
            if (!takes(")")) {
                throw new SyntaxException(peek(), "and, or, or )");
            }
            return inside;
        }
        return comparison();
    }

    /// One comparison, or a chain of them: `1e19 < C <= 1e21`.
    private Condition comparison() throws SyntaxException {
        Token left = term();
        List<Condition> links = new ArrayList<>();
        do {
            Token sign = take();
            Relation relation =
                    Relation.of(sign.text())
                            .filter(_ -> sign.kind() == Kind.SIGN)
                            .orElseThrow(() -> new SyntaxException(sign, "<, <=, >, >=, = or !="));
            Token right = term();
            links.add(Comparisons.of(left, sign, relation, right));
            left = right;
        } while (peek().kind() == Kind.SIGN && Relation.of(peek().text()).isPresent());
        return links.size() == 1 ? links.getFirst() : new Condition.Every(links);
    }

    private Token term() throws SyntaxException {
        Token token = take();
        boolean fits =
                switch (token.kind()) {
                    case NUMBER, TEXT -> true;
                    case QUOTED -> names.hasColumn(token.text());
                    case NAME -> isField(token) || names.hasPlain(token.text());
                    case SIGN, END -> false;
                };
        if (!fits) {
            boolean unknown = token.kind() == Kind.QUOTED || token.kind() == Kind.NAME;
            throw new SyntaxException(token, names.insteadOf(unknown ? token.text() : ""));
        }
        return token;
    }

    private static boolean isField(Token token) {
        return Field.named(token.text()).isPresent();
    }

    private boolean takes(String word) {
        if (peek().is(word) || peek().isWord(word)) {
            next++;
            return true;
        }
        return false;
    }

    private Token take() {
        Token token = peek();
        next = Math.min(next + 1, tokens.size() - 1);
        return token;
    }

    private Token peek() {
        return tokens.get(next);
    }
}
