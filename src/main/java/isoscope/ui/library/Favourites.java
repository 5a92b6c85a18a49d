package isoscope.ui.library;

import isoscope.disk.SmallFile;
import isoscope.task.Background;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The laws and claims that a user comes back to, by id, remembered in a small file, a line each. A file that cannot be read is
/// none; what cannot be written lasts as long as the program runs.
public final class Favourites {
    private static final String WRITING = "favourite-";
    private static final int LARGEST = 100_000;

    private final SmallFile store;
    private final Background background;
    private final ReadOnlyObjectWrapper<Set<String>> ids;

    /// @param store need not exist, nor its folder
    /// @param background writes
    public Favourites(Path store, Background background) {
        this.store = new SmallFile(store, LARGEST);
        this.background = background;
        ids = new ReadOnlyObjectWrapper<>(this, "ids", read(this.store));
    }

    /// The ids, the first chosen first.
    ReadOnlyObjectProperty<Set<String>> idsProperty() {
        return ids.getReadOnlyProperty();
    }

    /// Makes one a favourite, or no longer; other windows' favourites stay in the file.
    void toggle(String id) {
        Set<String> changed = new LinkedHashSet<>(ids.get());
        boolean added = changed.add(id);
        if (!added) {
            changed.remove(id);
        }
        ids.set(changed);
        // Keys of their own, so that no change gives way to the next.
        background.submit(WRITING + id, _ -> isWritten(id, added), _ -> {});
    }

    private boolean isWritten(String id, boolean added) {
        try {
            store.change(lines -> {
                Set<String> now = new LinkedHashSet<>(lines);
                now.remove(id);
                if (added) {
                    now.add(id);
                }
                return List.copyOf(now);
            });
            return true;
        } catch (IOException _) {
            // They are still known to this run of the program.
            return false;
        }
    }

    private static Set<String> read(SmallFile store) {
        try {
            return new LinkedHashSet<>(store.lines());
        } catch (IOException _) {
            return Set.of();
        }
    }
}
