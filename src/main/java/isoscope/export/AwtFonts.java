package isoscope.export;

import isoscope.plot.TextRun;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The faces of the program for Graphics2D: Inter, loaded once from its jar, with kerning. Glyphs that Inter lacks come
/// from the platform's sans.
final class AwtFonts {
    private static final String PATH = "/com/formdev/flatlaf/fonts/inter/Inter-";

    /// Unhinted and with fractional widths, so that text has one shape at every size and resolution.
    private static final FontRenderContext CONTEXT =
            new FontRenderContext(new AffineTransform(), true, true);

    private static final Font REGULAR = load("Regular");
    private static final Font SEMI_BOLD = load("SemiBold");

    private AwtFonts() {}

    /// The outline of a run that starts at a place on the baseline.
    static Shape outline(TextRun run, double x) {
        var outline = new Path2D.Double();
        double start = x;
        for (GlyphVector glyphs : glyphs(run)) {
            outline.append(glyphs.getOutline((float) start, (float) -run.raise()), false);
            start += advance(glyphs);
        }
        return outline;
    }

    /// The advance width of a run.
    static double width(TextRun run) {
        return glyphs(run).stream().mapToDouble(AwtFonts::advance).sum();
    }

    private static double advance(GlyphVector glyphs) {
        return glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
    }

    private static List<GlyphVector> glyphs(TextRun run) {
        Font face =
                switch (run.weight()) {
                    case REGULAR -> REGULAR;
                    case SEMI_BOLD -> SEMI_BOLD;
                };
        char[] text = run.text().toCharArray();
        var pieces = new ArrayList<GlyphVector>();
        int start = 0;
        while (start < text.length) {
            boolean has = face.canDisplay(text[start]);
            int end = start + 1;
            while (end < text.length && face.canDisplay(text[end]) == has) {
                end++;
            }
            Font font = (has ? face : fallback(run.weight())).deriveFont((float) run.size());
            pieces.add(
                    font.layoutGlyphVector(CONTEXT, text, start, end, Font.LAYOUT_LEFT_TO_RIGHT));
            start = end;
        }
        return pieces;
    }

    private static Font fallback(TextRun.Weight weight) {
        int style =
                switch (weight) {
                    case REGULAR -> Font.PLAIN;
                    case SEMI_BOLD -> Font.BOLD;
                };
        return new Font(Font.SANS_SERIF, style, 1);
    }

    private static Font load(String face) {
        try (InputStream in = AwtFonts.class.getResourceAsStream(PATH + face + ".otf")) {
            return Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(in))
                    .deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("expected a font at " + PATH + face, e);
        }
    }
}
