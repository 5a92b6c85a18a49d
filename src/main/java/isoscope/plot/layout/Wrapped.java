package isoscope.plot.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Text in lines of limited width: broken between words, within a word that is wider than a line, and cut with an
/// ellipsis after the last line there is room for.
///
/// @param room width of a line, in layout units
/// @param most lines
/// @param measure the width of a text
public record Wrapped(double room, int most, ToDoubleFunction<String> measure) {
    private static final String ELLIPSIS = "…";

    /// The lines of a text; none of an empty one.
    public List<String> lines(String text) {
        var lines = new ArrayList<String>();
        String rest = text;
        while (!rest.isEmpty() && lines.size() < most - 1) {
            String line = line(rest);
            lines.add(line);
            rest = rest.substring(line.length()).strip();
        }
        if (!rest.isEmpty()) {
            lines.add(cut(rest));
        }
        return lines;
    }

    /// A text on one line: the whole of it, or its beginning and an ellipsis.
    String cut(String text) {
        if (fits(text)) {
            return text;
        }
        int end = text.length();
        while (end > 1 && !fits(text.substring(0, end).strip() + ELLIPSIS)) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).strip() + ELLIPSIS;
    }

    /// As many words from the beginning as fit, at least a letter.
    private String line(String text) {
        int end = 0;
        while (end < text.length()) {
            int blank = text.indexOf(' ', end + 1);
            int next = blank < 0 ? text.length() : blank;
            if (!fits(text.substring(0, next))) {
                return end > 0 ? text.substring(0, end) : letters(text);
            }
            end = next;
        }
        return text;
    }

    private String letters(String text) {
        int end = text.offsetByCodePoints(0, 1);
        while (end < text.length() && fits(text.substring(0, text.offsetByCodePoints(end, 1)))) {
            end = text.offsetByCodePoints(end, 1);
        }
        return text.substring(0, end);
    }

    private boolean fits(String text) {
        return measure.applyAsDouble(text) <= room;
    }
}
