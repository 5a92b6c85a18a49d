package isoscope.export;

import java.awt.image.BufferedImage;
import java.awt.image.RenderedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SequencedMap;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// PNG files with their resolution (pHYs) and what they say of themselves (iTXt).
final class PngFile {
    private static final String FORMAT = "javax_imageio_png_1.0";
    private static final double METRES_PER_INCH = 0.0254;

    private PngFile() {}

    /// The whole file.
    static byte[] of(ExportRequest request) {
        BufferedImage image = PngExport.render(request);
        IIOMetadataNode root = new IIOMetadataNode(FORMAT);
        root.appendChild(resolution(request.size().dpi()));
        root.appendChild(texts(request.properties()));
        return encoded(image, root);
    }

    /// The whole file of an image that says nothing of itself.
    static byte[] of(RenderedImage image) {
        return encoded(image, new IIOMetadataNode(FORMAT));
    }

    private static byte[] encoded(RenderedImage image, IIOMetadataNode described) {
        var bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            IIOMetadata metadata =
                    writer.getDefaultImageMetadata(
                            ImageTypeSpecifier.createFromRenderedImage(image), null);
            metadata.mergeTree(FORMAT, described);
            writer.setOutput(stream);
            writer.write(new IIOImage(image, null, metadata));
        } catch (IOException e) {
            throw new UncheckedIOException("expected memory to take every byte", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /// Pixels per metre on both axes.
    private static IIOMetadataNode resolution(double dpi) {
        String perMetre = Long.toString(Math.round(dpi / METRES_PER_INCH));
        IIOMetadataNode physical = new IIOMetadataNode("pHYs");
        physical.setAttribute("pixelsPerUnitXAxis", perMetre);
        physical.setAttribute("pixelsPerUnitYAxis", perMetre);
        physical.setAttribute("unitSpecifier", "meter");
        return physical;
    }

    private static IIOMetadataNode texts(SequencedMap<String, String> properties) {
        IIOMetadataNode texts = new IIOMetadataNode("iTXt");
        properties.forEach((name, value) -> {
            IIOMetadataNode text = new IIOMetadataNode("iTXtEntry");
            text.setAttribute("keyword", name);
            text.setAttribute("compressionFlag", "FALSE");
            text.setAttribute("compressionMethod", "0");
            text.setAttribute("languageTag", "");
            text.setAttribute("translatedKeyword", "");
            text.setAttribute("text", value);
            texts.appendChild(text);
        });
        return texts;
    }
}
