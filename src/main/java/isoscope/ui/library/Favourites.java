package isoscope.ui.library;

import isoscope.disk.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The laws and claims that a user comes back to, by id, remembered in a small file, a line each. A file that cannot be read is
/// none; what cannot be written lasts as long as the program runs.
public final class Favourites {
    private static final int LARGEST = 100_000;

    private final Path store;
    private final ReadOnlyObjectWrapper<Set<String>> ids;

    /// @param store need not exist, nor its folder
    public Favourites(Path store) {
        this.store = store;
        ids = new ReadOnlyObjectWrapper<>(this, "ids", read(store));
    }

    /// The ids, the first chosen first.
    ReadOnlyObjectProperty<Set<String>> idsProperty() {
        return ids.getReadOnlyProperty();
    }

    /// Makes one a favourite, or no longer.
    void toggle(String id) {
        Set<String> changed = new LinkedHashSet<>(ids.get());
        if (!changed.remove(id)) {
            changed.add(id);
        }
        ids.set(changed);
        write(String.join("\n", changed));
    }

    private void write(String text) {
        try {
            Files.createDirectories(store.toAbsolutePath().getParent());
            WholeFile.write(store, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException _) {
            // They are still known to this run of the program.
            return;
        }
    }

    private static Set<String> read(Path store) {
        Set<String> ids = new LinkedHashSet<>();
        try (InputStream in = Files.newInputStream(store)) {
            new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(ids::add);
        } catch (IOException _) {
            return Set.of();
        }
        return ids;
    }
}
