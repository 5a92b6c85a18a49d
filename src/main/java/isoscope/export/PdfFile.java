package isoscope.export;

import isoscope.plot.LaidOutFigure;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfGraphics2D;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/// PDF files of one page.
final class PdfFile {
    private static final int ID_LENGTH = 16;

    private PdfFile() {}

    /// The whole file.
    static byte[] of(ExportRequest request) {
        var bytes = new ByteArrayOutputStream();
        float width = (float) request.size().pointWidth();
        float height = (float) request.size().pointHeight();
        Document document = new Document(new Rectangle(width, height));
        PdfWriter writer = PdfWriter.getInstance(document, bytes);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        document.open();
        PdfContentByte page = writer.getDirectContent();
        paint(request, page, width, height);
        describe(writer.getInfo(), request, page.getInternalBuffer().toByteArray());
        document.close();
        return bytes.toByteArray();
    }

    private static void paint(
            ExportRequest request, PdfContentByte page, float width, float height) {
        LaidOutFigure drawing = request.drawing();
        PdfGraphics2D graphics = new PdfGraphics2D(page, width, height, null, true, false, 0);
        graphics.scale(width / drawing.width(), height / drawing.height());
        new MarkPainter(graphics, new PdfLetters(graphics, page, height)).paint(drawing);
        graphics.dispose();
    }

    /// Tells what the file is and takes out what would make two exports of one figure differ.
    private static void describe(PdfDictionary info, ExportRequest request, byte[] content) {
        request.properties()
                .forEach((name, value) ->
                        info.put(new PdfName(name), new PdfString(value, PdfObject.TEXT_UNICODE)));
        info.put(
                PdfName.CREATOR,
                new PdfString(request.provenance().program(), PdfObject.TEXT_UNICODE));
        info.remove(PdfName.CREATIONDATE);
        byte[] id = id(content);
        info.put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
    }

    private static byte[] id(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return Arrays.copyOf(hash, ID_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
