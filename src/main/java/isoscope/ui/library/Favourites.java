package isoscope.ui.library;

import isoscope.disk.RememberedFile;
import isoscope.task.Background;
import isoscope.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The laws and claims that a user comes back to, by id, remembered in a small file, a line each. What cannot be written lasts
/// as long as the program runs; a file that is damaged stays as it is, and [#trouble] says why.
public final class Favourites {
    private static final String WRITING = "favourite-";
    private static final int LARGEST = 100_000;
    private static final Pattern NO_ID = Pattern.compile("\\p{Cntrl}|^\\s*$");

    private final RememberedFile store;
    private final Background background;
    private final ReadOnlyObjectWrapper<Set<String>> ids;

    /// @param store need not exist, nor its folder
    /// @param background writes
    public Favourites(Path store, Background background) {
        this.store = new RememberedFile(store, LARGEST);
        this.background = background;
        ids = new ReadOnlyObjectWrapper<>(this, "ids", read(this.store));
    }

    /// The trouble with the file, in a sentence; empty while none was found.
    public Optional<String> trouble() {
        return store.trouble();
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

    private static Set<String> read(RememberedFile store) {
        Set<String> ids = new LinkedHashSet<>();
        List<String> lines = store.lines();
        for (int i = 0; i < lines.size(); i++) {
            if (NO_ID.matcher(lines.get(i)).find()) {
                store.refuse(
                        i + 1, RememberedFile.quoted(lines.get(i)), Words.of("the id of a law"));
            } else {
                ids.add(lines.get(i));
            }
        }
        return ids;
    }
}
