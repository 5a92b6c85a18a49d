package isoscope.ui.playground;

import isoscope.plan.simulate.report.SimulationCsv;
import isoscope.task.Background;
import isoscope.ui.dialog.Dialogs;
import isoscope.ui.workspace.CommandCopy;
import isoscope.ui.workspace.FileSaver;
import isoscope.ui.workspace.TextCopy;
import isoscope.words.Words;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/// Takes the playground's numbers out of the window: as a table, or as the command that makes them again.
final class PlaygroundFilesViewModel {
    private static final String ENDING = ".csv";

    private final PlaygroundViewModel playground;
    private final Dialogs dialogs;
    private final CommandCopy command;
    private final FileSaver saver;

    PlaygroundFilesViewModel(
            PlaygroundViewModel playground,
            Dialogs dialogs,
            TextCopy clipboard,
            Background background) {
        this.playground = playground;
        this.dialogs = dialogs;
        command = new CommandCopy("simulate", clipboard, dialogs);
        saver = new FileSaver("table", dialogs, background);
    }

    /// Copies the command that simulates what the inputs say.
    void copyCommand() {
        playground.stateProperty().get().made().ifPresent(this::copyCommand);
    }

    private void copyCommand(Draw draw) {
        String law = draw.asked().name();
        command.copy(draw.setup().arguments(law), law);
    }

    /// Asks where, and writes the table of the repetitions.
    void save() {
        playground.repetitions().resultProperty().get().ifPresent(this::save);
    }

    private void save(Repetitions done) {
        String law = done.draw().asked().law().id();
        dialogs.askSave(
                        Words.of("Save the table"),
                        Words.verbatim("simulation-%s.csv", law),
                        Words.of("CSV table"))
                .flatMap(file -> saver.ended(file, PlaygroundFilesViewModel::isNamed, ENDING))
                .ifPresent(file ->
                        saver.write(
                                file,
                                () ->
                                        SimulationCsv.of(done.simulated())
                                                .getBytes(StandardCharsets.UTF_8)));
    }

    private static boolean isNamed(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
    }
}
