package isoscope.ui.export;

import isoscope.export.ExportFormat;
import isoscope.export.ExportOutcome;
import isoscope.export.ExportRequest;
import isoscope.task.Background;
import isoscope.task.Background.Signal;
import isoscope.ui.dialog.Dialogs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// The figures of all workspaces on their way into one folder, a file each.
final class AllFigures {
    private static final String KEY = "export-all";

    private final Pictures pictures;
    private final Dialogs dialogs;
    private final Background background;
    private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper(this, "progress", "");

    AllFigures(Pictures pictures, Dialogs dialogs, Background background) {
        this.pictures = pictures;
        this.dialogs = dialogs;
        this.background = background;
    }

    /// How far it is, such as "2 of 6 saved"; empty while nothing is being saved.
    ReadOnlyStringProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// Asks for a folder, and before files in it are replaced.
    ///
    /// @param requests by the name of the file, without an ending
    /// @param done runs when every file is there
    void save(SequencedMap<String, ExportRequest> requests, ExportFormat format, Runnable done) {
        dialogs.askFolder()
                .ifPresent(folder -> {
                    SequencedMap<Path, ExportRequest> files = new LinkedHashMap<>();
                    requests.forEach((name, request) ->
                            files.put(folder.resolve(name + format.ending()), request));
                    if (mayReplace(
                            files.sequencedKeySet().stream().filter(pictures::exists).toList())) {
                        start(files, format, done);
                    }
                });
    }

    /// Stops before the next file; those that are there stay.
    void cancel() {
        background.cancel(KEY);
        progress.set("");
    }

    private boolean mayReplace(List<Path> taken) {
        return taken.isEmpty()
                || dialogs.confirm(
                        taken.size() == 1
                                ? "Replace 1 file?"
                                : "Replace %d files?".formatted(taken.size()),
                        "The folder holds %s already.".formatted(taken.getFirst().getFileName()),
                        "Replace");
    }

    private void start(
            SequencedMap<Path, ExportRequest> files, ExportFormat format, Runnable done) {
        tell(0, files.size());
        background.<Integer, List<ExportOutcome>>submit(
                KEY,
                (signal, told) -> write(files, format, signal, told),
                saved -> tell(saved, files.size()),
                outcomes -> finished(outcomes, done),
                () -> progress.set(""));
    }

    private List<ExportOutcome> write(
            SequencedMap<Path, ExportRequest> files,
            ExportFormat format,
            Signal signal,
            Consumer<Integer> told) {
        List<ExportOutcome> outcomes = new ArrayList<>();
        files.forEach((path, request) -> {
            if (!signal.cancelled()) {
                outcomes.add(pictures.write(request, format, path));
                told.accept(outcomes.size());
            }
        });
        return outcomes;
    }

    private void tell(int saved, int all) {
        progress.set("%d of %d saved".formatted(saved, all));
    }

    private void finished(List<ExportOutcome> outcomes, Runnable done) {
        progress.set("");
        List<String> reasons =
                outcomes.stream()
                        .filter(ExportOutcome.Refused.class::isInstance)
                        .map(refused -> ((ExportOutcome.Refused) refused).reason())
                        .toList();
        if (reasons.isEmpty()) {
            done.run();
            dialogs.notify("%d figures saved".formatted(outcomes.size()), "", () -> {});
        } else {
            dialogs.report(
                    "%d of %d figures were not saved".formatted(reasons.size(), outcomes.size()),
                    reasons.getFirst());
        }
    }
}
