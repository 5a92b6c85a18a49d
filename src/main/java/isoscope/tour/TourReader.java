package isoscope.tour;

import isoscope.law.sheet.Entries;
import isoscope.law.sheet.SheetError;
import isoscope.law.sheet.SheetProblem;
import isoscope.law.sheet.TopEntries;
import isoscope.tour.TourOutcome.Read;
import isoscope.tour.TourOutcome.Unreadable;
import isoscope.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads tours: texts in TOML. An unknown key, an unknown name or a value that is not as expected is a problem with its place; a
/// text with a problem is no tour.
///
/// @param known the names that tours may use
public record TourReader(KnownNames known) {
    /// The ending of the names of tour files.
    public static final String ENDING = ".tour.toml";

    /// The largest file that is read, in bytes.
    private static final int MOST_BYTES = 1 << 20;

    /// Whether a file is a tour by its name.
    public static boolean isNamed(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /// Reads a text.
    public TourOutcome read(String text) {
        try {
            return new Read(tour(TopEntries.of(text)));
        } catch (SheetError error) {
            return new Unreadable(error.problem());
        }
    }

    /// Reads a file, whatever it holds.
    public TourOutcome read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES);
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return read(text.replace("\uFEFF", ""));
        } catch (CharacterCodingException _) {
            return unreadable(Words.of("bytes that are no UTF-8"), Words.of("a text in UTF-8"));
        } catch (IOException _) {
            return unreadable(Words.of("a file that cannot be read"), Words.of("a file in TOML"));
        }
    }

    private static Unreadable unreadable(String found, String expected) {
        return new Unreadable(new SheetProblem(0, 0, found, expected));
    }

    private Tour tour(Entries top) throws SheetError {
        String title = top.text("title");
        String says = top.optional("says");
        List<Step> steps = new ArrayList<>();
        for (Entries entries : top.tables("steps")) {
            steps.add(new StepEntries(entries, known).step());
        }
        if (steps.isEmpty()) {
            throw top.missing("steps", Words.of("at least one step, begun by [[steps]]"));
        }
        top.end();
        return new Tour(title, says, steps);
    }
}
