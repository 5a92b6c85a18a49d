package isoscope.saved;

import isoscope.disk.Unfinished;
import isoscope.runs.mapping.ColumnChoices;
import isoscope.testkit.Sessions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// A program that removes what a kill of the one before left, says so by a byte, and writes one session or the other, over
/// and over, until it is killed.
final class EndlessWriter {
    private static final int LINES = 10;
    private static final int LINE = 100_000;

    private EndlessWriter() {}

    /// Does it.
    ///
    /// @param args the file; without it nothing is written
    public static void main(String[] args) throws IOException {
        SavedSession one = session(1);
        SavedSession other = session(2);
        Unfinished.tidy();
        Runtime.getRuntime().addShutdownHook(new Thread(Unfinished::abandon));
        System.out.write('.');
        System.out.flush();
        if (args.length == 0) {
            return;
        }
        Path file = Path.of(args[0]);
        while (true) {
            SessionFile.write(file, one);
            SessionFile.write(file, other);
        }
    }

    /// One of the two sessions, 1 MB large.
    static SavedSession session(long seed) {
        SavedSession small = new Sessions(seed).next();
        String line = Long.toString(seed).repeat(LINE) + "\n";
        return new SavedSession(
                List.of(
                        new SavedData.Kept(
                                "large.csv", ColumnChoices.NONE, Bytes.of(line.repeat(LINES)))),
                small.runs(),
                small.fit(),
                small.bootstrap(),
                small.laws(),
                small.look());
    }
}
