package isoscope.export;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// PNG as its specification (ISO/IEC 15948) has it: 8 bits a channel, with alpha where the image has it, rows as they are.
/// A figure is large even areas, which filters make no smaller. Java's own encoder takes longer to start than a figure
/// takes to encode.
final class PngEncoder {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int LEVEL = 4;
    private static final int BUFFER = 1 << 16;
    private static final byte BITS = 8;
    private static final byte RGB = 2;
    private static final byte RGB_AND_ALPHA = 6;
    private static final byte METRES = 1;

    private final ByteArrayOutputStream file = new ByteArrayOutputStream(BUFFER);

    private PngEncoder() {
        file.writeBytes(SIGNATURE);
    }

    /// The whole file.
    ///
    /// @param image of type `INT_RGB` or `INT_ARGB`
    static byte[] of(BufferedImage image) {
        return of(image, 0, Map.of());
    }

    /// The whole file.
    ///
    /// @param image of type `INT_RGB` or `INT_ARGB`
    /// @param perMetre pixels a metre on both axes (`pHYs`); 0 when it is not known
    /// @param texts by their names of printable Latin-1 (`iTXt`)
    static byte[] of(BufferedImage image, int perMetre, Map<String, String> texts) {
        PngEncoder encoder = new PngEncoder();
        encoder.header(image);
        if (perMetre > 0) {
            encoder.resolution(perMetre);
        }
        texts.forEach(encoder::text);
        encoder.chunk("IDAT", packed(image));
        encoder.chunk("IEND", new byte[0]);
        return encoder.file.toByteArray();
    }

    private void header(BufferedImage image) {
        byte colours = image.getColorModel().hasAlpha() ? RGB_AND_ALPHA : RGB;
        ByteBuffer header = ByteBuffer.allocate(13);
        header.putInt(image.getWidth()).putInt(image.getHeight()).put(BITS).put(colours);
        chunk("IHDR", header.array());
    }

    private void resolution(int perMetre) {
        ByteBuffer resolution = ByteBuffer.allocate(9);
        chunk("pHYs", resolution.putInt(perMetre).putInt(perMetre).put(METRES).array());
    }

    /// Neither compressed nor in a language: after the name five zeros, of which the first ends it.
    private void text(String name, String value) {
        var content = new ByteArrayOutputStream();
        content.writeBytes(name.getBytes(StandardCharsets.ISO_8859_1));
        content.writeBytes(new byte[5]);
        content.writeBytes(value.getBytes(StandardCharsets.UTF_8));
        chunk("iTXt", content.toByteArray());
    }

    private void chunk(String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        file.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(content.length).array());
        file.writeBytes(name);
        file.writeBytes(content);
        file.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt((int) sum.getValue()).array());
    }

    private static byte[] packed(BufferedImage image) {
        var packed = new ByteArrayOutputStream(BUFFER);
        Deflater deflater = new Deflater(LEVEL);
        try (OutputStream stream = new DeflaterOutputStream(packed, deflater, BUFFER)) {
            rows(image, stream);
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes every byte", e);
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    private static void rows(BufferedImage image, OutputStream stream) throws IOException {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int width = image.getWidth();
        boolean alpha = image.getColorModel().hasAlpha();
        byte[] row = new byte[1 + width * (alpha ? 4 : 3)];
        for (int start = 0; start < pixels.length; start += width) {
            int at = 1;
            for (int i = start; i < start + width; i++) {
                int pixel = pixels[i];
                row[at++] = (byte) (pixel >> 16);
                row[at++] = (byte) (pixel >> 8);
                row[at++] = (byte) pixel;
                if (alpha) {
                    row[at++] = (byte) (pixel >>> 24);
                }
            }
            stream.write(row);
        }
    }
}
