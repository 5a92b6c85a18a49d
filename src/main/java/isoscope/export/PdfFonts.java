package isoscope.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import org.openpdf.text.pdf.BaseFont;

/// The faces of the program for PDF files: embedded, with only the glyphs that are used.
final class PdfFonts {
    /// Where an OpenType file tells how many tables it has, and where their directory starts.
    private static final int TABLE_COUNT = 4;

    private static final int DIRECTORY = 12;
    private static final int ENTRY_LENGTH = 16;

    /// Where an entry of the directory tells the place of its table.
    private static final int ENTRY_OFFSET = 8;

    /// The table of characters, `cmap`, and where it tells how many maps it has.
    private static final int CHARACTERS = 0x636D6170;

    private static final int MAP_COUNT = 2;

    private PdfFonts() {}

    /// A face for one file.
    static BaseFont embedded(Face face) {
        try {
            BaseFont font =
                    BaseFont.createFont(
                            face.fileName(),
                            BaseFont.IDENTITY_H,
                            BaseFont.EMBEDDED,
                            BaseFont.NOT_CACHED,
                            withoutCharacters(face.bytes()),
                            null);
            font.setSecureRandom(new FirstLetter());
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The font with an empty table of characters. By that table the library would tell what each glyph says, but Inter's
    /// gives variants of a glyph, such as parentheses beside capitals, characters of private use; with an empty one, the
    /// library takes what a glyph says from the text it was laid out for.
    private static byte[] withoutCharacters(byte[] font) {
        ByteBuffer file = ByteBuffer.wrap(font);
        int tables = file.getShort(TABLE_COUNT);
        for (int i = 0; i < tables; i++) {
            int entry = DIRECTORY + i * ENTRY_LENGTH;
            if (file.getInt(entry) == CHARACTERS) {
                file.putShort(file.getInt(entry + ENTRY_OFFSET) + MAP_COUNT, (short) 0);
            }
        }
        return font;
    }

    /// Names the subset of a font alike in every export, where others draw its letters by lot.
    private static final class FirstLetter extends SecureRandom {
        private static final long serialVersionUID = 1;

        @Override
        public double nextDouble() {
            return 0;
        }
    }
}
