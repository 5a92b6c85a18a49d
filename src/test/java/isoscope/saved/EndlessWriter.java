package isoscope.saved;

import isoscope.runs.mapping.ColumnChoices;
import isoscope.testkit.Sessions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// A program that writes one session or the other, over and over, until it is killed.
final class EndlessWriter {
    /// Bytes of the table that makes each session large.
    private static final int TABLE = 400_000;

    private EndlessWriter() {}

    /// Writes until it is killed.
    ///
    /// @param args the file
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        SavedSession one = session(1);
        SavedSession other = session(2);
        while (true) {
            SessionFile.write(file, one);
            SessionFile.write(file, other);
        }
    }

    /// One of the two sessions.
    static SavedSession session(long seed) {
        SavedSession small = new Sessions(seed).next();
        String row = seed + ",1e9,2e10,3.14\n";
        return new SavedSession(
                List.of(
                        new SavedData.Kept(
                                "large.csv",
                                Bytes.of(row.repeat(TABLE / row.length())),
                                ColumnChoices.NONE)),
                small.runs(),
                small.fit(),
                small.laws(),
                small.look());
    }
}
