package isoscope.plot;

/// A piece of text in one font.
///
/// @param text without line breaks
/// @param size in layout units
/// @param weight regular or semi-bold
/// @param raise how far above the baseline, in layout units; exponents use 36 % of the base size
public record TextRun(String text, double size, Weight weight, double raise) {
    /// Font weights the program ships.
    public enum Weight {
        REGULAR,
        SEMI_BOLD
    }

    /// Text on the baseline.
    public static TextRun of(String text, double size, Weight weight) {
        return new TextRun(text, size, weight, 0);
    }
}
