package isoscope.ui.playground;

import isoscope.disk.WholeFile;
import isoscope.plan.simulate.Simulated;
import isoscope.plan.simulate.report.SimulationCsv;
import isoscope.quantity.Words;
import isoscope.report.CommandText;
import isoscope.task.Background;
import isoscope.ui.dialog.Dialogs;
import isoscope.ui.workspace.AskedLaw;
import isoscope.ui.workspace.TextCopy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// Takes the playground's numbers out of the window: as a table, or as the command that makes them again.
final class PlaygroundFilesViewModel {
    private static final String SAVE = "save-simulation";
    private static final String ENDING = ".csv";

    private final PlaygroundViewModel playground;
    private final Dialogs dialogs;
    private final TextCopy clipboard;
    private final Background background;

    PlaygroundFilesViewModel(
            PlaygroundViewModel playground,
            Dialogs dialogs,
            TextCopy clipboard,
            Background background) {
        this.playground = playground;
        this.dialogs = dialogs;
        this.clipboard = clipboard;
        this.background = background;
    }

    /// Copies the command that simulates what the inputs say.
    void copyCommand() {
        playground.stateProperty().get().made().ifPresent(this::copyCommand);
    }

    private void copyCommand(Draw draw) {
        String law = draw.asked().name();
        clipboard.copy(CommandText.of("simulate", draw.setup().arguments(law)));
        dialogs.notify(
                law.equals(AskedLaw.FIT)
                        ? "Command copied. It reads the fit from fit.json: save it there on the Laws screen"
                        : "Command copied");
    }

    /// Asks where, and writes the table of the repetitions.
    void save() {
        playground.repetitions().resultProperty().get().ifPresent(this::save);
    }

    private void save(Repetitions done) {
        String law = done.draw().asked().law().id();
        dialogs.askSave("Save the table", Words.of("simulation-%s.csv", law), "CSV table")
                .flatMap(this::named)
                .ifPresent(file ->
                        background.submit(SAVE, _ -> written(done.simulated(), file), this::tell));
    }

    private Optional<Path> named(Path file) {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(ENDING)) {
            return Optional.of(file);
        }
        Path csv = file.resolveSibling(file.getFileName() + ENDING);
        return !Files.exists(csv) || dialogs.mayReplace(csv) ? Optional.of(csv) : Optional.empty();
    }

    private static Written written(Simulated simulated, Path file) {
        byte[] bytes = SimulationCsv.of(simulated).getBytes(StandardCharsets.UTF_8);
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
            dialogs.notify("Table saved as " + written.file().getFileName());
        } else {
            dialogs.report(
                    "The table was not saved to " + written.file(),
                    "Choose another place, or look whether it may be written to. "
                            + written.problem().get());
        }
    }

    private record Written(Path file, Optional<String> problem) {}
}
