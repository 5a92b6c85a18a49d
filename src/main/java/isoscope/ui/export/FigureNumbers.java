package isoscope.ui.export;

import isoscope.disk.WholeFile;
import isoscope.export.ExportOutcome;
import isoscope.export.FigureTable;
import isoscope.plot.Figure;
import isoscope.task.Background;
import isoscope.ui.dialog.Dialogs;
import isoscope.words.Words;
import java.nio.file.Path;

/// The numbers behind a figure on their way to the clipboard or a file.
final class FigureNumbers {
    private static final String KEY = "export-numbers";
    private static final String CSV = ".csv";
    private static final long MOST_COPIED = 200_000;
    private static final long MOST_SAVED = 5_000_000;

    private final ExportSubject.Named shown;
    private final Pictures pictures;
    private final Dialogs dialogs;
    private final Background background;

    FigureNumbers(
            ExportSubject.Named shown, Pictures pictures, Dialogs dialogs, Background background) {
        this.shown = shown;
        this.pictures = pictures;
        this.dialogs = dialogs;
        this.background = background;
    }

    /// Puts them on the clipboard, tabs between.
    void copy() {
        Figure figure = shown.figure().get();
        long size = FigureTable.size(figure);
        if (size > MOST_COPIED) {
            dialogs.report(
                    Words.of("The data were not copied"),
                    Words.of(
                            "They have %,d rows, and the clipboard can take %,d. Save them as a CSV file.",
                            size, MOST_COPIED));
            return;
        }
        background.submit(KEY, signal -> FigureTable.tabs(figure), this::copied);
    }

    /// Asks where to, and writes them as CSV.
    void save() {
        Figure figure = shown.figure().get();
        long size = FigureTable.size(figure);
        if (size > MOST_SAVED) {
            dialogs.report(
                    Words.of("The data were not saved"),
                    Words.of(
                            "They have %,d rows, and at most %,d can be written. Zoom in or hide a layer.",
                            size, MOST_SAVED));
            return;
        }
        dialogs.askSave(Words.of("Save data"), shown.fileName() + CSV, Words.of("Table of numbers"))
                .ifPresent(path -> write(figure, path));
    }

    private void write(Figure figure, Path path) {
        background.submit(
                KEY, signal -> pictures.write(FigureTable.csv(figure), path), this::written);
    }

    private void copied(String text) {
        pictures.toClipboard(text);
        dialogs.notify(Words.of("Data copied, %,d lines", text.lines().count()));
    }

    private void written(ExportOutcome outcome) {
        switch (outcome) {
            case ExportOutcome.Written(var path) ->
                    dialogs.notify(Words.of("%s saved", WholeFile.nameOf(path)));
            case ExportOutcome.Refused(var reason) ->
                    dialogs.report(Words.of("The data were not saved"), reason);
        }
    }
}
