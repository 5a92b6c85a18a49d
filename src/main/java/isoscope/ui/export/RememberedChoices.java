package isoscope.ui.export;

import isoscope.disk.RememberedFile;
import isoscope.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The last choices, kept in a small text file that is written whole. A file that is missing, damaged or of a later version
/// means the standard choices; the latter two stay as they are, and [#trouble] says why. What is not written lasts as long
/// as the program runs.
public final class RememberedChoices implements ChoiceMemory {
    private static final int LARGEST = 10_000;

    private final RememberedFile store;
    private FigureChoices last = FigureChoices.STANDARD;
    private boolean isRead;

    /// @param store need not exist, nor its folder
    public RememberedChoices(Path store) {
        this.store = new RememberedFile(store, LARGEST);
    }

    @Override
    public synchronized FigureChoices recall() {
        readOnce();
        return last;
    }

    /// The trouble with the file, in a sentence; empty where there is none.
    public synchronized Optional<String> trouble() {
        readOnce();
        return store.trouble();
    }

    private void readOnce() {
        if (!isRead) {
            isRead = true;
            last = read();
        }
    }

    @Override
    public synchronized void remember(FigureChoices choices) {
        readOnce();
        last = choices;
        try {
            store.write(ChoicesText.of(choices));
        } catch (IOException _) {
            // The figure itself is saved; the choices are still known to this run of the program.
            return;
        }
    }

    private FigureChoices read() {
        Optional<List<String>> lines = store.linesBelow(ChoicesText.VERSION);
        Optional<FigureChoices> read = lines.flatMap(ChoicesText::read);
        if (lines.isPresent() && read.isEmpty()) {
            store.refuse(
                    0,
                    Words.of("values that no figure has"),
                    Words.of("those of a figure that was saved"));
        }
        return read.orElse(FigureChoices.STANDARD);
    }
}
