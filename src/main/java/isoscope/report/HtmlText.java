package isoscope.report;

import isoscope.words.Words;

/// Text within a page of HTML.
public final class HtmlText {
    private HtmlText() {}

    /// The text as a page shows it, in an element or in the double quotes of an attribute.
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /// The text as a string of JavaScript, which ends no element and no line.
    public static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars()
                .forEach(character -> {
                    boolean isPlain =
                            character >= ' '
                                    && character < 0x7F
                                    && "\"\\<>&".indexOf(character) < 0;
                    if (isPlain) {
                        quoted.append((char) character);
                    } else {
                        quoted.append("\\u").append(Words.of("%04x", character));
                    }
                });
        return quoted.append('"').toString();
    }
}
