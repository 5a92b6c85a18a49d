package isoscope.ui.planner;

import isoscope.disk.WholeFile;
import isoscope.export.PlanFile;
import isoscope.quantity.Words;
import isoscope.report.CommandText;
import isoscope.task.Background;
import isoscope.ui.dialog.Dialogs;
import isoscope.ui.workspace.AskedLaw;
import isoscope.ui.workspace.TextCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/// Takes the plan out of the window: as a page with its assumptions and sources, or as the command that makes it again.
final class PlanFilesViewModel {
    private static final String SAVE = "save-plan";

    private final Supplier<PlanState> state;
    private final Dialogs dialogs;
    private final TextCopy clipboard;
    private final Background background;

    PlanFilesViewModel(
            Supplier<PlanState> state, Dialogs dialogs, TextCopy clipboard, Background background) {
        this.state = state;
        this.dialogs = dialogs;
        this.clipboard = clipboard;
        this.background = background;
    }

    /// Copies the command that makes the plan again.
    void copyCommand() {
        state.get()
                .made()
                .ifPresent(made -> {
                    clipboard.copy(command(made));
                    dialogs.notify(
                            made.law().equals(AskedLaw.FIT)
                                    ? "Command copied. It reads the fit from fit.json: save it there on the Laws screen"
                                    : "Command copied",
                            "",
                            () -> {});
                });
    }

    /// Asks where, and writes the page.
    void save() {
        state.get().made().ifPresent(this::save);
    }

    private void save(PlanState.Made made) {
        String law = made.answer().planner().law().law().id();
        dialogs.askSave("Save the report", Words.of("plan-%s.html", law), "Web page, .pdf or .md")
                .flatMap(this::named)
                .ifPresent(file -> background.submit(SAVE, _ -> written(made, file), this::tell));
    }

    /// A name that does not say which kind of page it is gets the ending of a web page.
    private Optional<Path> named(Path file) {
        if (PlanFile.isNamed(file)) {
            return Optional.of(file);
        }
        Path html = file.resolveSibling(file.getFileName() + ".html");
        return !Files.exists(html) || dialogs.mayReplace(html)
                ? Optional.of(html)
                : Optional.empty();
    }

    private static String command(PlanState.Made made) {
        return CommandText.of("plan", made.question().arguments(made.law()));
    }

    private static Written written(PlanState.Made made, Path file) {
        byte[] bytes = PlanFile.of(made.answer(), command(made), file);
        try {
            WholeFile.write(file, out -> out.write(bytes));
            return new Written(file, Optional.empty());
        } catch (IOException e) {
            return new Written(
                    file, Optional.ofNullable(e.getMessage()).or(() -> Optional.of(e.toString())));
        }
    }

    private void tell(Written written) {
        if (written.problem().isEmpty()) {
            dialogs.notify("Report saved as " + written.file().getFileName(), "", () -> {});
        } else {
            dialogs.report(
                    "The report was not saved to " + written.file(),
                    "Choose another place, or look whether it may be written to. "
                            + written.problem().get());
        }
    }

    private record Written(Path file, Optional<String> problem) {}
}
