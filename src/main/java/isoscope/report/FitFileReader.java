package isoscope.report;

import isoscope.fit.resample.ResampledLaws;
import isoscope.json.JsonFormatException;
import isoscope.json.Nodes;
import isoscope.law.Law;
import isoscope.report.FitFile.Unreadable;
import isoscope.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads a saved fit.
///
/// @param file where it is
/// @param beside laws whose ids and names it must not have
record FitFileReader(Path file, List<? extends Law> beside) {
    private static final int MOST_BYTES = 16 << 20;
    private static final int BEGINNING = 4096;
    private static final Pattern SCHEMA = Pattern.compile("\"schema\"\\s*:\\s*\"isoscope\\.fit/");
    private static final String A_FIT = Words.key("a fit saved by this program");
    private static final String SAVE_ONE =
            Words.key("\"isoscope fit FILE --out FIT.json\" saves one.");

    /// Reads it.
    FitFile read() {
        if (!Files.isRegularFile(file)) {
            return unreadable(
                    Files.exists(file)
                            ? Words.of("a folder or a device")
                            : Words.of("no such file"),
                    Words.said(SAVE_ONE));
        }
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
            return bytes.length > MOST_BYTES
                    ? unreadable(Words.of("more than 16 MB"), Words.said(SAVE_ONE))
                    : new SavedLaw(file, beside, Nodes.read(bytes, Words.said(A_FIT))).law();
        } catch (JsonFormatException e) {
            return new Unreadable(
                    new FitFileProblem(
                            file,
                            e.line(),
                            e.column(),
                            e.found(),
                            e.expected(),
                            Words.said(SAVE_ONE)));
        } catch (IOException e) {
            return unreadable(
                    Words.of("bytes that cannot be read (%s)", e.getMessage()),
                    Words.said(SAVE_ONE));
        }
    }

    /// Whether the file says at its beginning that it is a saved fit.
    boolean saysSo() {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".json")
                || !Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream stream = Files.newInputStream(file)) {
            String start = new String(stream.readNBytes(BEGINNING), StandardCharsets.UTF_8);
            return SCHEMA.matcher(start).find();
        } catch (IOException _) {
            return false;
        }
    }

    /// The laws of the resamples, if the file can be read and holds them.
    Optional<ResampledLaws> resampled() {
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
            return bytes.length > MOST_BYTES
                    ? Optional.empty()
                    : new SavedLaw(file, beside, Nodes.read(bytes, Words.said(A_FIT))).resampled();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private Unreadable unreadable(String found, String help) {
        return new Unreadable(new FitFileProblem(file, 0, 0, found, Words.said(A_FIT), help));
    }
}
