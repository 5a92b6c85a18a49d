package isoscope.session.data;

import isoscope.disk.RememberedFile;
import isoscope.task.Background;
import isoscope.words.Words;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The files opened last, remembered in a small text file. Where that file cannot be read or written, the list lasts as
/// long as the program runs; one that is damaged stays as it is, and [#trouble] says why.
public final class RecentFiles {
    private static final String WRITING = "recent-file-";
    private static final int MOST = 6;
    private static final String SEPARATOR = "\t";
    private static final int FIELDS = 3;
    private static final int LARGEST = 100_000;

    private final RememberedFile store;
    private final Clock clock;
    private final Background background;
    private final ReadOnlyObjectWrapper<List<RecentFile>> files;

    /// Reads what was remembered.
    ///
    /// @param store one file a line: day, runs, path
    /// @param clock tells what day it is
    /// @param background writes
    public RecentFiles(Path store, Clock clock, Background background) {
        this.background = background;
        this.store = new RememberedFile(store, LARGEST);
        this.clock = clock;
        files = new ReadOnlyObjectWrapper<>(this, "files", read(this.store));
    }

    /// Latest first.
    public ReadOnlyObjectProperty<List<RecentFile>> filesProperty() {
        return files.getReadOnlyProperty();
    }

    /// The trouble with the file, in a sentence; empty while none was found.
    public Optional<String> trouble() {
        return store.trouble();
    }

    /// The day that the list takes for today.
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /// Puts a file at the top, above those that other windows have put there.
    public void add(Path path, int runs) {
        RecentFile file = new RecentFile(path.toAbsolutePath().normalize(), runs, today());
        files.set(above(file, files.get()));
        // Keys of their own, so that no file gives way to the next.
        background.submit(WRITING + file.path(), _ -> isWritten(file), _ -> {});
    }

    private boolean isWritten(RecentFile file) {
        try {
            store.change(lines -> {
                List<RecentFile> known = above(file, parse(lines));
                return known.stream()
                        .map(RecentFiles::line)
                        .filter(RecentFiles::isOneLine)
                        .toList();
            });
            return true;
        } catch (IOException _) {
            // The list in memory still serves this run of the program.
            return false;
        }
    }

    private static List<RecentFile> above(RecentFile file, List<RecentFile> others) {
        List<RecentFile> list = new ArrayList<>(List.of(file));
        others.stream()
                .filter(other -> !other.path().equals(file.path()))
                .limit(MOST - 1)
                .forEach(list::add);
        return List.copyOf(list);
    }

    private static String line(RecentFile file) {
        return String.join(
                SEPARATOR,
                file.opened().toString(),
                Integer.toString(file.runs()),
                file.path().toString());
    }

    private static List<RecentFile> parse(List<String> lines) {
        return lines.stream().flatMap(line -> parse(line).stream()).limit(MOST).toList();
    }

    private static List<RecentFile> read(RememberedFile store) {
        List<String> lines = store.lines();
        for (int i = 0; i < lines.size(); i++) {
            if (parse(lines.get(i)).isEmpty()) {
                store.refuse(
                        i + 1,
                        RememberedFile.quoted(lines.get(i)),
                        Words.of("a day, a number of runs and a path, with tabs between"));
            }
        }
        return parse(lines);
    }

    /// The name of a file may hold line ends.
    private static boolean isOneLine(String line) {
        return line.lines().count() == 1;
    }

    private static Optional<RecentFile> parse(String line) {
        String[] fields = line.split(SEPARATOR, FIELDS);
        if (fields.length < FIELDS) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new RecentFile(
                            Path.of(fields[2]),
                            Integer.parseInt(fields[1]),
                            LocalDate.parse(fields[0])));
        } catch (DateTimeException | NumberFormatException | InvalidPathException _) {
            return Optional.empty();
        }
    }
}
