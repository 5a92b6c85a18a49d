package isoscope.typed;

/// Points at a character of a typed text.
public final class Caret {
    private Caret() {}

    /// The text in one line and, on a second, a caret under a character.
    ///
    /// @param position of the character, from 0; the length of the text for its end
    public static String under(String text, int position) {
        String line = text.replaceAll("\\s", " ");
        return line + "\n" + " ".repeat(line.codePointCount(0, position)) + "^";
    }
}
