package isoscope.runs.file;

import isoscope.runs.RowProblem;
import isoscope.runs.RowProblem.Code;
import isoscope.words.Words;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells files that are no delimited text by their first bytes and their names.
final class FileKind {
    private static final Pattern PICKLE = Pattern.compile(".*\\.(pickle|pkl)(\\.(xz|gz|bz2|zip))?");
    private static final Pattern SESSION =
            Pattern.compile("\\s*\\{\\s*\"schema\"\\s*:\\s*\"isoscope\\.session/");
    private static final Map<String, String> BINARY =
            Map.of(
                    "504b0304", Words.key("a ZIP archive or spreadsheet"),
                    "1f8b", Words.key("a gzip file within a gzip file"),
                    "fd377a585a00", Words.key("an xz archive"),
                    "425a68", Words.key("a bzip2 archive"),
                    "50415231", Words.key("a Parquet file"),
                    "89484446", Words.key("an HDF5 file"),
                    "25504446", Words.key("a PDF"),
                    "89504e47", Words.key("a picture"),
                    "d0cf11e0", Words.key("an old Office document"));

    private FileKind() {}

    /// Why the file is not read, or null when it may be text.
    ///
    /// @param name of the file
    /// @param start its first bytes
    static @Nullable RowProblem refusal(String name, byte[] start) {
        String hex = HexFormat.of().formatHex(start);
        if (PICKLE.matcher(name.toLowerCase(Locale.ROOT)).matches() || hex.matches("800[2-5].*")) {
            return problem(
                    Code.REFUSED_FORMAT,
                    Words.of("a Python pickle"),
                    Words.of("CSV; a pickle can run code, so export CSV"));
        }
        if (SESSION.matcher(new String(start, StandardCharsets.UTF_8)).lookingAt()) {
            return problem(
                    Code.REFUSED_FORMAT,
                    Words.of("a session"),
                    Words.of("run data; open the session in the window"));
        }
        for (Map.Entry<String, String> kind : BINARY.entrySet()) {
            if (hex.startsWith(kind.getKey())) {
                return problem(
                        Code.NOT_TEXT,
                        Words.said(kind.getValue()),
                        Words.of("text; export the runs as CSV"));
            }
        }
        return null;
    }

    private static RowProblem problem(Code code, String found, String expected) {
        return new RowProblem(0, "", code, found, expected);
    }
}
