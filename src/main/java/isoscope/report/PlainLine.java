package isoscope.report;

/// Text of the user's inside a line of a program or a table.
public final class PlainLine {
    private static final int LONGEST = 200;

    private PlainLine() {}

    /// The text on one line, at most 200 characters of it, without control characters.
    public static String of(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}
