package isoscope.ui.export;

import isoscope.export.FigureDescription;
import isoscope.plot.Figure;
import isoscope.session.Document;
import isoscope.task.Background;
import isoscope.ui.dialog.Dialogs;
import isoscope.ui.dialog.Overlay;
import isoscope.ui.workspace.FigureReading;
import isoscope.ui.workspace.ShownFigure;
import isoscope.ui.workspace.Workspace;
import isoscope.words.Words;
import java.util.List;
import javafx.scene.layout.StackPane;

/// A figure in words or as a table, floating over the window.
public final class ReadingDialog {
    private final Overlay overlay;
    private final ExportSubjects subjects;
    private final Pictures pictures;
    private final Dialogs dialogs;
    private final Background background;

    /// A dialog over a window.
    ///
    /// @param root of the window's scene
    /// @param document says what a figure's numbers come from
    /// @param workspaces whose figures there are
    /// @param pictures copies and writes
    public ReadingDialog(
            StackPane root,
            Document document,
            List<Workspace> workspaces,
            Pictures pictures,
            Dialogs dialogs,
            Background background) {
        overlay = new Overlay(root, "reading-overlay");
        subjects = new ExportSubjects(document, List.copyOf(workspaces));
        this.pictures = pictures;
        this.dialogs = dialogs;
        this.background = background;
    }

    /// The ways in which it tells figures.
    public FigureReading reading() {
        return new FigureReading(this::describe, this::tabulate);
    }

    private void describe(ShownFigure figure) {
        ExportSubject.Named named = subjects.of(figure).shown();
        String text = FigureDescription.of(figure.figure(), named.source());
        overlay.show(new DescriptionView(text, () -> copy(text), overlay::hide), () -> {});
    }

    private void copy(String text) {
        pictures.toClipboard(text);
        dialogs.notify(Words.of("Description copied"));
    }

    private void tabulate(ShownFigure figure) {
        Figure drawn = figure.figure();
        FigureNumbers numbers =
                new FigureNumbers(subjects.of(figure).shown(), pictures, dialogs, background);
        overlay.show(new NumbersView(drawn, numbers::copy, numbers::save, overlay::hide), () -> {});
    }
}
