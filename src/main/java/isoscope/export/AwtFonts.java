package isoscope.export;

import isoscope.disk.Reason;
import isoscope.disk.ResourceFile;
import isoscope.plot.TextRun;
import isoscope.words.Words;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// The faces of the program for Graphics2D, each loaded once, with kerning. Glyphs that they lack come from the platform's
/// sans.
final class AwtFonts {
    /// Unhinted and with fractional widths, so that text has one shape at every size and resolution.
    private static final FontRenderContext CONTEXT =
            new FontRenderContext(new AffineTransform(), true, true);

    private static final Map<Face, Font> LOADED = new ConcurrentHashMap<>();

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
        List<Face> faces = Face.of(run.weight());
        char[] text = run.text().toCharArray();
        var stretches = new ArrayList<Glyphs>();
        double from = x;
        for (Stretch stretch : Stretch.of(run.text(), letter -> with(letter, faces))) {
            Font font =
                    stretch.face()
                            .map(AwtFonts::font)
                            .orElseGet(() -> fallback(run.weight()))
                            .deriveFont((float) run.size());
            GlyphVector vector =
                    font.layoutGlyphVector(
                            CONTEXT,
                            text,
                            stretch.start(),
                            stretch.end(),
                            stretch.rightToLeft()
                                    ? Font.LAYOUT_RIGHT_TO_LEFT
                                    : Font.LAYOUT_LEFT_TO_RIGHT);
            String shown = run.text().substring(stretch.start(), stretch.end());
            stretches.add(new Glyphs(run, shown, stretch.face(), from, vector));
            from = stretches.getLast().end();
        }
        return stretches;
    }

    /// The characters of a text that no font here can draw, each once; empty when there are none.
    static String missing(String text) {
        List<Face> faces = Face.of(TextRun.Weight.SEMI_BOLD);
        Font other = fallback(TextRun.Weight.SEMI_BOLD);
        return text.codePoints()
                .filter(letter -> with(letter, faces).isEmpty() && !other.canDisplay(letter))
                .distinct()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /// The first face that has a character.
    private static Optional<Face> with(int letter, List<Face> faces) {
        return faces.stream().filter(face -> font(face).canDisplay(letter)).findFirst();
    }

    private static Font font(Face face) {
        return LOADED.computeIfAbsent(face, AwtFonts::load);
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
        try {
            return read(face).deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("expected a font in " + face.fileName(), e);
        }
    }

    /// From its file; from memory, for which Java needs its temporary folder, where the file cannot be written.
    private static Font read(Face face) throws IOException, FontFormatException {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, ResourceFile.of(face.resource()).toFile());
        } catch (IOException unpacked) {
            try (InputStream in = face.resource().openStream()) {
                return Font.createFont(Font.TRUETYPE_FONT, in);
            } catch (IOException temporary) {
                temporary.addSuppressed(unpacked);
                throw new IOException(
                        Words.of(
                                "The font of figures could be written neither to the program's folder (%s) nor to "
                                        + "the temporary folder (%s). Make one of them writable.",
                                Reason.of(unpacked), Reason.of(temporary)),
                        temporary);
            }
        }
    }
}
