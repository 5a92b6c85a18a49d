package isoscope.ui.export;

import isoscope.disk.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The last choices, kept in a small text file that is written whole. A convenience: a file that is missing, damaged or
/// of a later version means the standard choices and stays as it is until a figure is exported again, and what cannot
/// be written lasts as long as the program runs.
public final class RememberedChoices implements ChoiceMemory {
    private static final long LARGEST = 10_000;

    private final Path store;
    private FigureChoices last = FigureChoices.STANDARD;
    private boolean isRead;

    /// @param store need not exist, nor its folder
    public RememberedChoices(Path store) {
        this.store = store;
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
        byte[] text = ChoicesText.of(choices).getBytes(StandardCharsets.UTF_8);
        try {
            Files.createDirectories(store.toAbsolutePath().getParent());
            WholeFile.write(store, stream -> stream.write(text));
        } catch (IOException _) {
            // The figure itself is saved; the choices are still known to this run of the program.
            return;
        }
    }

    private FigureChoices read() {
        try {
            return Files.exists(store) && Files.size(store) <= LARGEST
                    ? ChoicesText.read(Files.readString(store)).orElse(FigureChoices.STANDARD)
                    : FigureChoices.STANDARD;
        } catch (IOException _) {
            return FigureChoices.STANDARD;
        }
    }
}
