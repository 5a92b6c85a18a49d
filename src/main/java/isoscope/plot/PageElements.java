package isoscope.plot;

import java.util.regex.Pattern;

/// The elements around a figure on its page, and how its lines are named. A window shows none of it.
///
/// @param title above the figure; empty for none
/// @param source the sources of its numbers, muted below the figure; empty for none
/// @param legend where lines are named
/// @param transparent whether the page has no ground of its own
public record PageElements(String title, String source, Legend legend, boolean transparent) {
    /// More would fit no page.
    private static final int LONGEST = 300;

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{C}\\s]+");

    /// Nothing around the figure, and names on the lines.
    public static final PageElements NONE = new PageElements("", "", Legend.LINES, false);

    /// Makes one line of each text: what cannot be printed becomes a space, and what no page has room for is cut.
    public PageElements {
        title = line(title);
        source = line(source);
    }

    /// The same with the sources of other numbers.
    public PageElements withSource(String other) {
        return new PageElements(title, other, legend, transparent);
    }

    private static String line(String text) {
        String line = UNPRINTABLE.matcher(text).replaceAll(" ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    /// Where lines are named.
    public enum Legend {
        /// On the lines or at their ends.
        LINES,
        /// In a box in the emptiest corner of each panel that has lines of its own.
        INSIDE,
        /// Nowhere.
        NONE
    }
}
