package isoscope.testkit;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Files of shapes and text as other programs show them.
public final class Rasters {
    private static final String FACES = "/com/formdev/flatlaf/fonts/inter/Inter-";

    /// As the program draws: lines where they are, not on whole pixels.
    private static final Map<RenderingHints.Key, Object> HINT =
            Map.of(
                    RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
                    RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE,
                    RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);

    private static final RenderingHints HINTS = new RenderingHints(HINT);

    private Rasters() {}

    /// Makes the faces of the program known to viewers that take the platform's.
    public static void installFaces() {
        GraphicsEnvironment platform = GraphicsEnvironment.getLocalGraphicsEnvironment();
        for (String face : new String[] {"Regular", "SemiBold"}) {
            try (InputStream in = Rasters.class.getResourceAsStream(FACES + face + ".otf")) {
                platform.registerFont(
                        Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(in)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (FontFormatException e) {
                throw new IllegalStateException("expected a font at " + FACES + face, e);
            }
        }
    }

    /// The first page of a PDF file.
    public static BufferedImage ofPdf(byte[] file, double dpi) {
        try (PDDocument document = Loader.loadPDF(file)) {
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setRenderingHints(HINTS);
            return renderer.renderImageWithDPI(0, (float) dpi, ImageType.RGB);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A picture on white paper.
    public static BufferedImage onPaper(BufferedImage picture) {
        var paper =
                new BufferedImage(
                        picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = paper.createGraphics();
        graphics.drawImage(picture, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return paper;
    }

    /// An SVG file on white paper.
    public static BufferedImage ofSvg(byte[] file, int width, int height) {
        SVGDocument document =
                Objects.requireNonNull(
                        new SVGLoader()
                                .load(
                                        new ByteArrayInputStream(file),
                                        null,
                                        LoaderContext.createDefault()));
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHints(HINTS);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        document.render(null, graphics, new ViewBox(width, height));
        graphics.dispose();
        return image;
    }
}
