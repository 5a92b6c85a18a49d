package isoscope.ui.export;

import isoscope.disk.SmallFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The last choices, kept in a small text file that is written whole. A convenience: a file that is missing, damaged or
/// of a later version means the standard choices and stays as it is until a figure is exported again, and what cannot
/// be written lasts as long as the program runs.
public final class RememberedChoices implements ChoiceMemory {
    private static final int LARGEST = 10_000;

    private final SmallFile store;
    private FigureChoices last = FigureChoices.STANDARD;
    private boolean isRead;

    /// @param store need not exist, nor its folder
    public RememberedChoices(Path store) {
        this.store = new SmallFile(store, LARGEST);
    }

    @Override
    public synchronized FigureChoices recall() {
        if (!isRead) {
            isRead = true;
            last = read();
        }
        return last;
    }

    @Override
    public synchronized void remember(FigureChoices choices) {
        isRead = true;
        last = choices;
        try {
            store.write(List.of(ChoicesText.of(choices)));
        } catch (IOException _) {
            // The figure itself is saved; the choices are still known to this run of the program.
            return;
        }
    }

    private FigureChoices read() {
        try {
            return ChoicesText.read(String.join("\n", store.lines()))
                    .orElse(FigureChoices.STANDARD);
        } catch (IOException _) {
            return FigureChoices.STANDARD;
        }
    }
}
