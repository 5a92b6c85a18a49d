package isoscope.ui.planner;

import isoscope.export.PlanFile;
import isoscope.report.CommandText;
import isoscope.task.Background;
import isoscope.ui.dialog.Dialogs;
import isoscope.ui.workspace.CommandCopy;
import isoscope.ui.workspace.FileSaver;
import isoscope.ui.workspace.TextCopy;
import isoscope.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/// Takes the plan out of the window: as a page with its assumptions and sources, or as the command that makes it again.
final class PlanFilesViewModel {
    private static final String COMMAND = "plan";

    private final Supplier<PlanState> state;
    private final Dialogs dialogs;
    private final CommandCopy command;
    private final FileSaver saver;

    PlanFilesViewModel(
            Supplier<PlanState> state, Dialogs dialogs, TextCopy clipboard, Background background) {
        this.state = state;
        this.dialogs = dialogs;
        command = new CommandCopy(COMMAND, clipboard, dialogs);
        saver = new FileSaver("report", dialogs, background);
    }

    /// Copies the command that makes the plan again.
    void copyCommand() {
        state.get().made().ifPresent(made -> command.copy(arguments(made), made.law()));
    }

    /// Asks where, and writes the page; a name that does not say which kind of page it is gets the ending of a web page.
    void save() {
        state.get().made().ifPresent(this::save);
    }

    private void save(PlanState.Made made) {
        String law = made.answer().planner().law().law().id();
        dialogs.askSave(
                        Words.of("Save the report"),
                        Words.verbatim("plan-%s.html", law),
                        Words.of("Web page, .pdf or .md"))
                .flatMap(file -> saver.ended(file, PlanFile::isNamed, ".html"))
                .ifPresent(file -> saver.write(file, () -> page(made, file)));
    }

    private static List<String> arguments(PlanState.Made made) {
        return made.question().arguments(made.law());
    }

    private static byte[] page(PlanState.Made made, Path file) {
        return PlanFile.of(made.answer(), CommandText.ofReport(COMMAND, arguments(made)), file);
    }
}
