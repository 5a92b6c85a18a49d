package isoscope.export;

import isoscope.plot.TextRun;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The faces of the program for Graphics2D: Inter, loaded once from its jar, with kerning. Glyphs that Inter lacks come
/// from the platform's sans.
final class AwtFonts {
    /// Unhinted and with fractional widths, so that text has one shape at every size and resolution.
    private static final FontRenderContext CONTEXT =
            new FontRenderContext(new AffineTransform(), true, true);

    private static final Font REGULAR = load(Face.REGULAR);
    private static final Font SEMI_BOLD = load(Face.SEMI_BOLD);

    private AwtFonts() {}

    /// The advance width of a run.
    static double width(TextRun run) {
        List<Glyphs> glyphs = glyphs(run, 0);
        return glyphs.isEmpty() ? 0 : glyphs.getLast().end();
    }

    /// The stretches of a run by the font that has their characters, from left to right.
    ///
    /// @param x where the run starts
    static List<Glyphs> glyphs(TextRun run, double x) {
        Font face =
                switch (Face.of(run.weight())) {
                    case REGULAR -> REGULAR;
                    case SEMI_BOLD -> SEMI_BOLD;
                };
        char[] text = run.text().toCharArray();
        var stretches = new ArrayList<Glyphs>();
        int start = 0;
        double from = x;
        while (start < text.length) {
            boolean has = face.canDisplay(text[start]);
            int end = start + 1;
            while (end < text.length && face.canDisplay(text[end]) == has) {
                end++;
            }
            Font font = (has ? face : fallback(run.weight())).deriveFont((float) run.size());
            GlyphVector vector =
                    font.layoutGlyphVector(CONTEXT, text, start, end, Font.LAYOUT_LEFT_TO_RIGHT);
            stretches.add(new Glyphs(run, new String(text, start, end - start), has, from, vector));
            from = stretches.getLast().end();
            start = end;
        }
        return stretches;
    }

    private static Font fallback(TextRun.Weight weight) {
        int style =
                switch (weight) {
                    case REGULAR -> Font.PLAIN;
                    case SEMI_BOLD -> Font.BOLD;
                };
        return new Font(Font.SANS_SERIF, style, 1);
    }

    private static Font load(Face face) {
        try (var in = new ByteArrayInputStream(face.bytes())) {
            return Font.createFont(Font.TRUETYPE_FONT, in)
                    .deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("expected a font in " + face.fileName(), e);
        }
    }
}
