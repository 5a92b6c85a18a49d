package isoscope.ui.workspace;

import isoscope.disk.Reason;
import isoscope.disk.WholeFile;
import isoscope.task.Background;
import isoscope.ui.dialog.Dialogs;
import isoscope.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Writes files of one kind in the background, and tells the user what became of them.
///
/// @param thing the content, such as "report"
public record FileSaver(String thing, Dialogs dialogs, Background background) {
    /// Writes a file.
    ///
    /// @param content made in the background
    public void write(Path file, Supplier<byte[]> content) {
        background.submit("save-" + thing, _ -> written(file, content.get()), this::tell);
    }

    /// The file with an ending where its name has none of the kind; empty where such a file is there already and the user
    /// keeps it.
    public Optional<Path> ended(Path file, Predicate<Path> isNamed, String ending) {
        if (isNamed.test(file)) {
            return Optional.of(file);
        }
        Path longer = file.resolveSibling(file.getFileName() + ending);
        return !Files.exists(longer) || dialogs.mayReplace(longer)
                ? Optional.of(longer)
                : Optional.empty();
    }

    private static Written written(Path file, byte[] bytes) {
        try {
            WholeFile.write(file, out -> out.write(bytes));
            return new Written(file, Optional.empty());
        } catch (IOException e) {
            return new Written(file, Optional.of(Reason.of(e)));
        }
    }

    private void tell(Written written) {
        if (written.problem().isEmpty()) {
            String name = Character.toUpperCase(thing.charAt(0)) + thing.substring(1);
            dialogs.notify(Words.of("%s saved as %s", name, WholeFile.nameOf(written.file())));
        } else {
            dialogs.report(
                    Words.of("The %s was not saved to %s", thing, written.file()),
                    Words.of(
                            "Choose another folder, or check that you may write to this one. %s",
                            written.problem().get()));
        }
    }

    private record Written(Path file, Optional<String> problem) {}
}
