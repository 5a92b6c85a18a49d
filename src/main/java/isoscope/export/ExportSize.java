package isoscope.export;

import java.util.Locale;
import java.util.Optional;

/// How large a picture is on paper.
///
/// @param widthMm in millimetres
/// @param heightMm in millimetres
/// @param dpi pixels an inch
/// @param fontPt the size of tick labels, in points; everything else scales with it
public record ExportSize(double widthMm, double heightMm, double dpi, double fontPt) {
    private static final double SMALLEST_FONT = 4;
    private static final double LARGEST_FONT = 72;
    private static final double MM_PER_INCH = 25.4;
    private static final double POINTS_PER_INCH = 72;

    /// The size of tick labels in layout units.
    private static final double TICK_UNITS = 12;

    private static final double MOST_PIXELS = 100e6;

    /// How many pixels wide.
    public int pixelWidth() {
        return (int) Math.round(widthMm / MM_PER_INCH * dpi);
    }

    /// How many pixels high.
    public int pixelHeight() {
        return (int) Math.round(heightMm / MM_PER_INCH * dpi);
    }

    /// How many pixels a layout unit is.
    public double pixelsPerUnit() {
        return fontPt / TICK_UNITS * dpi / POINTS_PER_INCH;
    }

    /// The width of the page in layout units.
    public double unitWidth() {
        return pixelWidth() / pixelsPerUnit();
    }

    /// The height of the page in layout units.
    public double unitHeight() {
        return pixelHeight() / pixelsPerUnit();
    }

    /// Why no picture can have this size, if none can.
    public Optional<String> problem() {
        if (!(widthMm > 0 && heightMm > 0 && dpi > 0 && fontPt > 0)) {
            return Optional.of("Width, height, dpi and font size must all be above zero.");
        }
        if (!(fontPt >= SMALLEST_FONT && fontPt <= LARGEST_FONT)) {
            return Optional.of(
                    String.format(
                            Locale.ROOT,
                            "The font size is %s pt; it must lie between %.0f and %.0f pt.",
                            fontPt,
                            SMALLEST_FONT,
                            LARGEST_FONT));
        }
        double pixels = widthMm / MM_PER_INCH * dpi * (heightMm / MM_PER_INCH * dpi);
        if (!(pixels <= MOST_PIXELS)) {
            return Optional.of(
                    String.format(
                            Locale.ROOT,
                            "The picture would have %.0f megapixels; the most is %.0f. Choose a"
                                    + " smaller size or fewer dpi.",
                            pixels / 1e6,
                            MOST_PIXELS / 1e6));
        }
        return pixelWidth() < 1 || pixelHeight() < 1
                ? Optional.of("The picture would have no pixels. Choose a larger size or more dpi.")
                : Optional.empty();
    }
}
