package isoscope.ui.export;

import isoscope.words.Words;

/// Sizes people print at.
public enum SizePreset {
    ONE_COLUMN(Words.key("One column (85 mm)"), 85, 85),
    TWO_COLUMNS(Words.key("Two columns (174 mm)"), 174, 116),
    WIDE(Words.key("Wide figure (254 mm, 10 in)"), 254, 168),
    SLIDE("Slide 16:9 (338 × 190 mm)", 338, 190),
    POSTER(Words.key("Poster (A3, 420 × 297 mm)"), 420, 297);

    private final String label;
    private final int widthMm;
    private final int heightMm;

    SizePreset(String label, int widthMm, int heightMm) {
        this.label = label;
        this.widthMm = widthMm;
        this.heightMm = heightMm;
    }

    /// The words in the list.
    public String label() {
        return Words.said(label);
    }

    /// In millimetres.
    public int widthMm() {
        return widthMm;
    }

    /// In millimetres.
    public int heightMm() {
        return heightMm;
    }
}
