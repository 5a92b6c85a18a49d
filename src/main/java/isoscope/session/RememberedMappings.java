package isoscope.session;

import isoscope.runs.mapping.ColumnChoices;
import isoscope.session.MappingFile.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What was said of columns, kept in a small text file. Remembering is a convenience: where that file cannot be read or
/// written, or was written by a later version of the program, it lasts as long as the program runs, and the file stays as
/// it is.
public final class RememberedMappings implements MappingMemory {
    private static final String VERSION = "isoscope-mappings 1";
    private static final int MOST = 200;
    private static final long LARGEST = 4_000_000;

    private final Optional<Path> store;
    private final Map<Set<String>, ColumnChoices> known = new LinkedHashMap<>();

    /// A memory that ends with the program.
    public RememberedMappings() {
        store = Optional.empty();
    }

    /// Reads what was remembered.
    ///
    /// @param store one table a line, below a line that tells the version
    public RememberedMappings(Path store) {
        this.store = read(store) ? Optional.of(store) : Optional.empty();
    }

    @Override
    public synchronized ColumnChoices recall(List<String> headers) {
        return known.getOrDefault(Set.copyOf(headers), ColumnChoices.NONE);
    }

    @Override
    public synchronized void remember(List<String> headers, ColumnChoices choices) {
        Set<String> key = Set.copyOf(headers);
        known.remove(key);
        known.put(key, choices);
        while (known.size() > MOST) {
            known.remove(known.keySet().iterator().next());
        }
        store.ifPresent(this::write);
    }

    /// Whether the file is ours to write: it was read, or there is none yet.
    private boolean read(Path file) {
        if (!Files.exists(file)) {
            return true;
        }
        try {
            List<String> lines = Files.size(file) > LARGEST ? List.of() : Files.readAllLines(file);
            if (lines.isEmpty() || !lines.getFirst().equals(VERSION)) {
                return false;
            }
            lines.stream()
                    .skip(1)
                    .flatMap(line -> MappingFile.entry(line).stream())
                    .forEach(entry -> known.put(entry.headers(), entry.choices()));
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private void write(Path file) {
        List<String> lines = new ArrayList<>();
        lines.add(VERSION);
        known.forEach(
                (headers, choices) -> lines.add(MappingFile.line(new Entry(headers, choices))));
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(fresh, lines);
            Files.move(
                    fresh,
                    file,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException _) {
            // Remembering is a convenience.
        }
    }
}
