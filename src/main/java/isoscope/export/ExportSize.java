package isoscope.export;

import isoscope.words.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// How large a figure is on paper, and how many pixels it has when it becomes a picture.
///
/// @param widthMm in millimetres
/// @param heightMm in millimetres
/// @param dpi pixels an inch, for pictures
/// @param fontPt the size of tick labels, in points; everything else scales with it
public record ExportSize(double widthMm, double heightMm, double dpi, double fontPt) {
    private static final String NOT_POSITIVE =
            Words.key("Width, height, resolution and font size must all be above zero.");
    private static final int DECIMALS = 3;
    private static final double SMALLEST_FONT = 4;
    private static final double LARGEST_FONT = 72;

    /// Nature's guide to figures asks for text of at least so many points.
    private static final double READABLE_FONT = 5;

    private static final double MM_PER_INCH = 25.4;
    private static final double POINTS_PER_INCH = 72;

    /// The size of tick labels in layout units.
    private static final double TICK_UNITS = 12;

    private static final double MOST_PIXELS = 100e6;

    /// The longest side a page of a PDF file can have.
    private static final double LONGEST_MM = 5080;

    /// How many pixels wide.
    public int pixelWidth() {
        return (int) Math.round(widthMm / MM_PER_INCH * dpi);
    }

    /// How many pixels high.
    public int pixelHeight() {
        return (int) Math.round(heightMm / MM_PER_INCH * dpi);
    }

    /// The page in words: "180 × 120 mm".
    public String page() {
        return Words.of("%s × %s mm", plain(widthMm), plain(heightMm));
    }

    /// The picture in words: "2126 × 1417 pixels at 300 dpi".
    public String pixels() {
        return Words.of("%d × %d pixels at %s dpi", pixelWidth(), pixelHeight(), plain(dpi));
    }

    /// How many pixels a layout unit is.
    public double pixelsPerUnit() {
        return pointsPerUnit() * dpi / POINTS_PER_INCH;
    }

    /// The width of a picture in layout units.
    public double unitWidth() {
        return pixelWidth() / pixelsPerUnit();
    }

    /// The height of a picture in layout units.
    public double unitHeight() {
        return pixelHeight() / pixelsPerUnit();
    }

    /// How many points of 1/72 inch a layout unit is.
    double pointsPerUnit() {
        return fontPt / TICK_UNITS;
    }

    /// The width of the page in points.
    double pointWidth() {
        return widthMm / MM_PER_INCH * POINTS_PER_INCH;
    }

    /// The height of the page in points.
    double pointHeight() {
        return heightMm / MM_PER_INCH * POINTS_PER_INCH;
    }

    /// Why no picture can have this size, if none can.
    public Optional<String> problem() {
        if (!(dpi > 0)) {
            return Optional.of(Words.said(NOT_POSITIVE));
        }
        return pageProblem().or(this::pixelProblem);
    }

    /// A caution about text that is too small for print; empty when it is large enough.
    public String caution() {
        return fontPt < READABLE_FONT
                ? Words.of(
                        "Text of %s pt is hard to read in print; use %.0f pt or more.",
                        plain(fontPt), READABLE_FONT)
                : "";
    }

    /// Why no page can have this size, if none can; the pixels of a picture do not matter.
    Optional<String> pageProblem() {
        if (!(widthMm > 0 && heightMm > 0 && fontPt > 0)) {
            return Optional.of(Words.said(NOT_POSITIVE));
        }
        if (!(fontPt >= SMALLEST_FONT && fontPt <= LARGEST_FONT)) {
            return Optional.of(
                    Words.of(
                            "The font size is %s pt; it must lie between %.0f and %.0f pt.",
                            fontPt, SMALLEST_FONT, LARGEST_FONT));
        }
        return widthMm <= LONGEST_MM && heightMm <= LONGEST_MM
                ? Optional.empty()
                : Optional.of(Words.of("Width and height must be at most %.0f mm.", LONGEST_MM));
    }

    private Optional<String> pixelProblem() {
        double pixels = widthMm / MM_PER_INCH * dpi * (heightMm / MM_PER_INCH * dpi);
        if (!(pixels <= MOST_PIXELS)) {
            return Optional.of(
                    Words.of(
                            "The picture would have %.0f megapixels; the most is %.0f. Choose a"
                                    + " smaller size or fewer dpi.",
                            pixels / 1e6, MOST_PIXELS / 1e6));
        }
        return pixelWidth() < 1 || pixelHeight() < 1
                ? Optional.of(
                        Words.of(
                                "The picture would have no pixels. Choose a larger size or more dpi."))
                : Optional.empty();
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
