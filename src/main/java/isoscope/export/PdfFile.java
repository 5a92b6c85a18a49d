package isoscope.export;

import isoscope.plot.LaidOutFigure;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfGraphics2D;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/// PDF files, of one page for a figure.
final class PdfFile {
    private static final int ID_LENGTH = 16;

    private final float width;
    private final float height;
    private final Map<Face, BaseFont> fonts = new EnumMap<>(Face.class);
    private final MessageDigest content = sha256();

    private PdfFile(double width, double height) {
        this.width = (float) width;
        this.height = (float) height;
    }

    /// Something laid out, on its place on a page.
    ///
    /// @param place from its layout units to points from the top left corner of the page
    record Placed(LaidOutFigure drawing, AffineTransform place) {}

    /// The whole file of a figure.
    static byte[] of(ExportRequest request) {
        LaidOutFigure drawing = request.drawing();
        double width = request.size().pointWidth();
        double height = request.size().pointHeight();
        AffineTransform place =
                AffineTransform.getScaleInstance(
                        (float) width / drawing.width(), (float) height / drawing.height());
        return of(
                width,
                height,
                List.of(List.of(new Placed(drawing, place))),
                request.properties(),
                request.provenance().program());
    }

    /// The whole file of some pages.
    ///
    /// @param width of each page, in points
    /// @param height of each page, in points
    /// @param properties of the file, such as `Title`
    static byte[] of(
            double width,
            double height,
            List<List<Placed>> pages,
            Map<String, String> properties,
            String program) {
        return new PdfFile(width, height).of(pages, properties, program);
    }

    private byte[] of(List<List<Placed>> pages, Map<String, String> properties, String program) {
        var bytes = new ByteArrayOutputStream();
        Document document = new Document(new Rectangle(width, height));
        PdfWriter writer = PdfWriter.getInstance(document, bytes);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        document.open();
        for (List<Placed> page : pages) {
            document.newPage();
            paint(page, writer.getDirectContent());
        }
        describe(writer.getInfo(), properties, program);
        document.close();
        return bytes.toByteArray();
    }

    private void paint(List<Placed> page, PdfContentByte bytes) {
        PdfGraphics2D graphics = new PdfGraphics2D(bytes, width, height, null, true, false, 0);
        MarkPainter painter =
                new MarkPainter(graphics, new PdfLetters(graphics, bytes, height, fonts));
        AffineTransform before = graphics.getTransform();
        for (Placed placed : page) {
            graphics.transform(placed.place());
            painter.paint(placed.drawing());
            graphics.setTransform(before);
        }
        graphics.dispose();
        content.update(bytes.getInternalBuffer().toByteArray());
    }

    /// Tells what the file is and takes out what would make two exports of one figure differ.
    private void describe(PdfDictionary info, Map<String, String> properties, String program) {
        properties.forEach((name, value) ->
                info.put(new PdfName(name), new PdfString(value, PdfObject.TEXT_UNICODE)));
        info.put(PdfName.CREATOR, new PdfString(program, PdfObject.TEXT_UNICODE));
        info.remove(PdfName.CREATIONDATE);
        byte[] id = Arrays.copyOf(content.digest(), ID_LENGTH);
        info.put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
