package isoscope.ui.export;

/// Sizes people print at.
public enum SizePreset {
    ONE_COLUMN("One column (85 mm)", 85, 85),
    TWO_COLUMNS("Two columns (174 mm)", 174, 116),
    WIDE("Wide figure (254 mm, 10 in)", 254, 168),
    SLIDE("Slide 16:9 (338 × 190 mm)", 338, 190),
    POSTER("Poster (A3, 420 × 297 mm)", 420, 297);

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
        return label;
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
