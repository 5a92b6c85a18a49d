package isoscope.session.data;

import isoscope.disk.RememberedFile;
import isoscope.runs.mapping.ColumnChoices;
import isoscope.session.data.MappingFile.Entry;
import isoscope.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A memory of what was said of columns, kept in a small text file, which is read when it is first asked. Where that file
/// cannot be read or written, is damaged, or was written by a later version of the program, the memory lasts as long as the
/// program runs, the file stays as it is, and [#trouble] says so.
public final class RememberedMappings implements MappingMemory {
    private static final String VERSION = "isoscope-mappings 1";
    private static final int MOST = 200;
    private static final int LARGEST = 4_000_000;

    private final Optional<RememberedFile> store;
    private final Map<Set<String>, ColumnChoices> known = new LinkedHashMap<>();
    private final List<Entry> unwritten = new ArrayList<>();
    private boolean isRead;
    private volatile Optional<String> unwritable = Optional.empty();

    /// A memory that ends with the program.
    public RememberedMappings() {
        store = Optional.empty();
    }

    /// @param store one table a line, below a line that tells the version
    public RememberedMappings(Path store) {
        this.store = Optional.of(new RememberedFile(store, LARGEST));
    }

    @Override
    public synchronized ColumnChoices recall(List<String> headers) {
        readOnce();
        return known.getOrDefault(Set.copyOf(headers), ColumnChoices.NONE);
    }

    @Override
    public synchronized void remember(List<String> headers, ColumnChoices choices) {
        readOnce();
        Entry entry = new Entry(Set.copyOf(headers), choices);
        putLast(known, entry);
        unwritten.add(entry);
        store.ifPresent(this::write);
    }

    private static void putLast(Map<Set<String>, ColumnChoices> known, Entry entry) {
        known.remove(entry.headers());
        known.put(entry.headers(), entry.choices());
        while (known.size() > MOST) {
            known.remove(known.keySet().iterator().next());
        }
    }

    @Override
    public Optional<String> trouble() {
        return store.flatMap(RememberedFile::trouble).or(() -> unwritable);
    }

    /// Reads the file, if that has not been done, and tells the trouble with it.
    public synchronized Optional<String> look() {
        readOnce();
        return trouble();
    }

    private void readOnce() {
        if (!isRead) {
            isRead = true;
            store.ifPresent(this::read);
        }
    }

    private void read(RememberedFile store) {
        List<String> lines = store.linesBelow(VERSION).orElse(List.of());
        for (int i = 0; i < lines.size(); i++) {
            Optional<Entry> entry = MappingFile.entry(lines.get(i));
            if (entry.isPresent()) {
                known.put(entry.get().headers(), entry.get().choices());
            } else {
                store.refuse(
                        i + 2,
                        RememberedFile.quoted(lines.get(i)),
                        Words.of("headers and a column for each field, with tabs between"));
            }
        }
    }

    private void write(RememberedFile file) {
        try {
            file.change(lines -> List.copyOf(lines(withUnwritten(lines))));
            unwritten.clear();
            unwritable = Optional.empty();
        } catch (IOException _) {
            unwritable = Optional.of(Words.of("%s could not be written.", file.path()));
        }
    }

    /// The tables in a file, which another window may have written meanwhile, and those that are to be written.
    private Map<Set<String>, ColumnChoices> withUnwritten(List<String> lines) {
        Map<Set<String>, ColumnChoices> all = new LinkedHashMap<>();
        Stream<Entry> written =
                lines.stream().skip(1).flatMap(line -> MappingFile.entry(line).stream());
        Stream.concat(written, unwritten.stream()).forEach(each -> putLast(all, each));
        return all;
    }

    /// The latest tables that leave the file small enough to be read again; one that does not fit alone is left out.
    private static Deque<String> lines(Map<Set<String>, ColumnChoices> known) {
        Deque<String> lines = new ArrayDeque<>();
        long free = (long) LARGEST - VERSION.length() - 1;
        for (Set<String> headers : List.copyOf(known.keySet()).reversed()) {
            ColumnChoices choices = known.getOrDefault(headers, ColumnChoices.NONE);
            String line = MappingFile.line(new Entry(headers, choices));
            long size = (long) line.length() + 1;
            if (size <= free) {
                lines.addFirst(line);
                free -= size;
            }
        }
        lines.addFirst(VERSION);
        return lines;
    }
}
