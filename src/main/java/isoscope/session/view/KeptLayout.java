package isoscope.session.view;

import isoscope.task.Background;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;

/// Keeps a layout in its file as it changes. Written in the background, one write after the other, so that the last one
/// wins. Used on the window's thread only.
public final class KeptLayout {
    private static final Logger LOG = System.getLogger(KeptLayout.class.getName());
    private static final String KEY = "layout";

    private final Layout layout;
    private final LayoutFile file;
    private final Background background;

    /// The lines that the file holds, as far as they are known.
    private Optional<List<String>> written = Optional.empty();

    private boolean busy;
    private Optional<Runnable> ending = Optional.empty();

    /// @param layout to be kept
    /// @param file that keeps it
    /// @param background writes
    public KeptLayout(Layout layout, LayoutFile file, Background background) {
        this.layout = layout;
        this.file = file;
        this.background = background;
    }

    /// Writes the layout as it is now, unless the file holds it already; after the write under way, if there is one.
    public void keep() {
        if (busy) {
            return;
        }
        List<String> now = LayoutFile.lines(layout);
        if (written.equals(Optional.of(now))) {
            end();
            return;
        }
        busy = true;
        background.submit(KEY, _ -> written(now), success -> wrote(success, now), this::failed);
    }

    /// Writes the layout for the last time.
    ///
    /// @param kept the action that follows when the file holds it, or when it cannot be written
    public void keep(Runnable kept) {
        ending = Optional.of(kept);
        keep();
    }

    private boolean written(List<String> lines) {
        try {
            file.write(lines);
            return true;
        } catch (IOException e) {
            // Nothing is lost but where things stood.
            LOG.log(Level.WARNING, "The layout was not saved", e);
            return false;
        }
    }

    /// Ends a write; a layout that was arranged anew meanwhile is written next.
    private void wrote(boolean success, List<String> lines) {
        busy = false;
        if (success) {
            written = Optional.of(lines);
            keep();
        } else {
            end();
        }
    }

    private void failed() {
        busy = false;
        end();
    }

    private void end() {
        Optional<Runnable> kept = ending;
        ending = Optional.empty();
        kept.ifPresent(Runnable::run);
    }
}
