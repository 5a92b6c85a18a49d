package isoscope.architecture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The texts in quotes of a Java source, each with what it is given to.
final class SourceLiterals {
    private static final Pattern TOKEN =
            Pattern.compile(
                    "//[^\n]*|/\\*.*?\\*/|\"\"\"\\s*\n.*?\"\"\"|\"(?:[^\"\\\\\n]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)+'"
                            + "|[A-Za-z_$][\\w$]*|\\s+|->|.",
                    Pattern.DOTALL);

    private final List<String> tokens;
    private final List<SourceLiteral> found = new ArrayList<>();
    private final Deque<String> open = new ArrayDeque<>();

    private SourceLiterals(String source) {
        tokens =
                TOKEN.matcher(source)
                        .results()
                        .map(MatchResult::group)
                        .filter(token ->
                                !token.isBlank()
                                        && !token.startsWith("//")
                                        && !token.startsWith("/*"))
                        .toList();
    }

    /// @param callee the method, constructor or annotation whose parentheses are nearest, such as `Words.of`,
    ///         `new TomlException` or `@Option`; empty where there is none
    record SourceLiteral(String text, String callee) {}

    static List<SourceLiteral> of(String source) {
        SourceLiterals literals = new SourceLiterals(source);
        for (int i = 0; i < literals.tokens.size(); i++) {
            literals.take(i);
        }
        return literals.found;
    }

    private void take(int place) {
        String token = tokens.get(place);
        switch (token) {
            case "(" -> open.push(callee(place));
            case "{", "[" -> open.push(isIn("@") ? open.peek() : "");
            case ")", "}", "]" -> open.poll();
            default -> {
                if (token.startsWith("\"")) {
                    found.add(new SourceLiteral(token, nearest()));
                }
            }
        }
    }

    private boolean isIn(String start) {
        return open.peek() != null && open.peek().startsWith(start);
    }

    /// Parentheses that only group lead to those around them.
    private String nearest() {
        return open.stream().filter(callee -> !callee.equals("(")).findFirst().orElse("");
    }

    private String callee(int parenthesis) {
        int i = parenthesis - 1;
        if (i >= 1 && tokens.get(i).equals(">")) {
            while (i > 0 && !tokens.get(i).equals("<")) {
                i--;
            }
            i--;
        }
        StringBuilder name = new StringBuilder();
        while (i >= 0 && (tokens.get(i).equals(".") || isName(tokens.get(i)))) {
            name.insert(0, tokens.get(i));
            i--;
            if (i >= 0 && !tokens.get(i).equals(".") && !name.toString().startsWith(".")) {
                break;
            }
        }
        String before = i < 0 ? "" : tokens.get(i);
        return name.isEmpty()
                ? "("
                : before.equals("new")
                        ? "new " + name
                        : before.equals("@") ? "@" + name : name.toString();
    }

    private static boolean isName(String token) {
        return Character.isJavaIdentifierStart(token.charAt(0));
    }
}
