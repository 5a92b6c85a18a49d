package isoscope.law.sheet;

import isoscope.law.sheet.SheetOutcome.Unreadable;
import isoscope.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Sheets that people wrote or were given.
public final class SheetFiles {
    private static final String ENDING = ".toml";

    /// The family of laws that are not the program's own.
    private static final String FAMILY = "own";

    private SheetFiles() {}

    /// Whether a file is called as sheets are.
    public static boolean isSheet(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /// Reads a sheet, whatever the file holds. The id of the law is the name of the file without its ending.
    public static SheetOutcome read(Path file) {
        String name = String.valueOf(file.getFileName()).replaceFirst("(?i)\\.toml$", "");
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(SheetReader.LONGEST + 1);
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return new SheetReader(Forms.all()).law(name, FAMILY, text.replace("\uFEFF", ""));
        } catch (CharacterCodingException _) {
            return unreadable(Words.of("bytes that are no UTF-8"), Words.of("a text in UTF-8"));
        } catch (IOException _) {
            return unreadable(Words.of("a file that cannot be read"), Words.of("a file in TOML"));
        }
    }

    private static SheetOutcome unreadable(String found, String expected) {
        return new Unreadable(List.of(new SheetProblem(0, 0, found, expected)));
    }
}
