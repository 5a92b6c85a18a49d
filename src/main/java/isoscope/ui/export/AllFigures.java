package isoscope.ui.export;

import isoscope.export.ExportFormat;
import isoscope.export.ExportOutcome;
import isoscope.export.ExportRequest;
import isoscope.export.FigureTable;
import isoscope.task.Background;
import isoscope.task.Background.Signal;
import isoscope.ui.dialog.Dialogs;
import isoscope.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
    /// @param requests by the name of the file, without an ending; each is made when its turn has come
    /// @param done runs when every file is there
    void save(
            SequencedMap<String, Supplier<ExportRequest>> requests,
            ExportFormat format,
            Runnable done) {
        dialogs.askFolder()
                .ifPresent(folder -> {
                    SequencedMap<Path, Supplier<ExportRequest>> files = new LinkedHashMap<>();
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
                                : Words.of("Replace %d files?", taken.size()),
                        Words.of("The folder already contains %s.", taken.getFirst().getFileName()),
                        Words.of("Replace"));
    }

    private void start(
            SequencedMap<Path, Supplier<ExportRequest>> files, ExportFormat format, Runnable done) {
        tell(0, files.size());
        background.<Integer, List<Optional<ExportOutcome>>>submit(
                KEY,
                (signal, told) -> write(files, format, signal, told),
                saved -> tell(saved, files.size()),
                outcomes -> finished(outcomes, done),
                () -> progress.set(""));
    }

    private List<Optional<ExportOutcome>> write(
            SequencedMap<Path, Supplier<ExportRequest>> files,
            ExportFormat format,
            Signal signal,
            Consumer<Integer> told) {
        List<Optional<ExportOutcome>> outcomes = new ArrayList<>();
        files.forEach((path, request) -> {
            if (!signal.cancelled()) {
                outcomes.add(write(request.get(), format, path));
                told.accept(outcomes.size());
            }
        });
        return outcomes;
    }

    /// A chart that says only what data it needs has nothing for a file.
    private Optional<ExportOutcome> write(ExportRequest request, ExportFormat format, Path path) {
        return FigureTable.size(request.figure()) == 0
                ? Optional.empty()
                : Optional.of(pictures.write(request, format, path));
    }

    private void tell(int saved, int all) {
        progress.set(Words.of("%d of %d saved", saved, all));
    }

    private void finished(List<Optional<ExportOutcome>> outcomes, Runnable done) {
        progress.set("");
        List<ExportOutcome> tried = outcomes.stream().flatMap(Optional::stream).toList();
        List<String> reasons =
                tried.stream()
                        .filter(ExportOutcome.Refused.class::isInstance)
                        .map(refused -> ((ExportOutcome.Refused) refused).reason())
                        .toList();
        int empty = outcomes.size() - tried.size();
        if (reasons.isEmpty()) {
            done.run();
            String rest = empty == 0 ? "" : Words.of(", %d had nothing to show", empty);
            dialogs.notify(Words.of("%d figures saved%s", tried.size(), rest));
        } else {
            dialogs.report(
                    Words.of("%d of %d figures were not saved", reasons.size(), tried.size()),
                    reasons.getFirst());
        }
    }
}
