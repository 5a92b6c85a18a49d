package isoscope.export;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.HashMap;
import java.util.Map;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.GlyphLayoutManager;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfGState;

/// Letters as text of a PDF page: the very glyphs, kerned, that are painted elsewhere as shapes. What no face of the
/// program has stays a shape.
final class PdfLetters extends GlyphLayoutManager implements Letters {
    private final Graphics2D graphics;
    private final PdfContentByte page;
    private final AffineTransform upwards;
    private final Map<Face, BaseFont> fonts;
    private final Map<Integer, PdfGState> opacities = new HashMap<>();

    /// @param graphics paints the page
    /// @param page the page that it paints on
    /// @param height of the page in points
    /// @param fonts of the file, which its pages share
    PdfLetters(Graphics2D graphics, PdfContentByte page, double height, Map<Face, BaseFont> fonts) {
        this.fonts = fonts;
        this.graphics = graphics;
        this.page = page;
        upwards = new AffineTransform(1, 0, 0, -1, 0, height);
    }

    @Override
    public void paint(TextLine line) {
        AffineTransform place = new AffineTransform(graphics.getTransform());
        place.concatenate(line.place());
        Color colour = graphics.getColor();
        page.saveState();
        page.setColorFill(colour);
        page.setGState(opacities.computeIfAbsent(colour.getAlpha(), PdfLetters::opacity));
        page.beginText();
        for (Glyphs glyphs : line.glyphs()) {
            glyphs.face().ifPresent(face -> show(glyphs, face, place));
        }
        page.endText();
        page.restoreState();
        line.glyphs().stream()
                .filter(glyphs -> glyphs.face().isEmpty())
                .forEach(glyphs ->
                        graphics.fill(line.place().createTransformedShape(glyphs.outline())));
    }

    private void show(Glyphs glyphs, Face face, AffineTransform line) {
        AffineTransform place = new AffineTransform(upwards);
        place.concatenate(line);
        place.translate(glyphs.x(), glyphs.y());
        place.scale(1, -1);
        float size = (float) glyphs.run().size();
        BaseFont font = fonts.computeIfAbsent(face, PdfFonts::embedded);
        page.setFontAndSize(font, size);
        page.setTextMatrix(
                (float) place.getScaleX(),
                (float) place.getShearY(),
                (float) place.getShearX(),
                (float) place.getScaleY(),
                (float) place.getTranslateX(),
                (float) place.getTranslateY());
        completeCmap(page, font, glyphs.text(), glyphs.vector());
        adjustAndShowText(page, size, glyphs.vector());
    }

    private static PdfGState opacity(int alpha) {
        PdfGState opacity = new PdfGState();
        opacity.setFillOpacity(alpha / 255f);
        return opacity;
    }
}
