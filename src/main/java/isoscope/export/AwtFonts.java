package isoscope.export;

import isoscope.plot.TextRun;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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

    /// The glyphs of a run, laid out from the origin along the baseline.
    static GlyphVector glyphs(TextRun run) {
        Font face =
                switch (run.weight()) {
                    case REGULAR -> REGULAR;
                    case SEMI_BOLD -> SEMI_BOLD;
                };
        Font usable = face.canDisplayUpTo(run.text()) < 0 ? face : fallback(run.weight());
        char[] text = run.text().toCharArray();
        return usable.deriveFont((float) run.size())
                .layoutGlyphVector(CONTEXT, text, 0, text.length, Font.LAYOUT_LEFT_TO_RIGHT);
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
