package isoscope.ui.export;

import atlantafx.base.controls.ModalPane;
import isoscope.export.Provenance;
import isoscope.runs.LoadOutcome;
import isoscope.session.DataSource;
import isoscope.session.Document;
import isoscope.task.Background;
import isoscope.ui.dialog.Dialogs;
import isoscope.ui.workspace.FigureExport;
import isoscope.ui.workspace.Workspace;
import java.util.List;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/// The dialog that saves figures, floating over the window.
public final class ExportDialog implements FigureExport {
    private final ModalPane overlay = new ModalPane();
    private final Document document;
    private final Pictures pictures;
    private final Dialogs dialogs;
    private final Background background;
    private Subscription shown = Subscription.EMPTY;

    /// A dialog over a window.
    ///
    /// @param root of the window's scene; the dialog lies above what it holds
    /// @param document names the file and says what its numbers come from
    /// @param pictures draws and writes
    public ExportDialog(
            StackPane root,
            Document document,
            Pictures pictures,
            Dialogs dialogs,
            Background background) {
        this.document = document;
        this.pictures = pictures;
        this.dialogs = dialogs;
        this.background = background;
        overlay.setId("export-overlay");
        // With software rendering the entrance leaves its first frame in the window's corner.
        overlay.setInTransitionFactory(null);
        root.getChildren().add(overlay);
    }

    @Override
    public void export(Workspace workspace) {
        workspace
                .figure()
                .map(figure ->
                        new ExportViewModel(
                                figure,
                                provenance(),
                                FigureFiles.name(figure, document.studyProperty().get()),
                                pictures,
                                dialogs,
                                background))
                .ifPresent(this::show);
    }

    private Provenance provenance() {
        List<LoadOutcome.Loaded> read =
                document.dataProperty().get().stream()
                        .flatMap(data -> data.sources().stream())
                        .map(DataSource::loaded)
                        .toList();
        return Provenance.of(read, document.studyProperty().get());
    }

    /// The overlay hides itself on Escape and on a click beside the dialog.
    private static void closeWhenHidden(ExportViewModel model, boolean displayed) {
        if (!displayed) {
            model.close();
        }
    }

    private void show(ExportViewModel model) {
        ExportView view = new ExportView(model);
        model.finishedProperty()
                .subscribe(finished -> {
                    if (finished) {
                        overlay.hide(true);
                    }
                });
        overlay.toFront();
        overlay.show(view);
        shown.unsubscribe();
        shown = overlay.displayProperty().subscribe((was, is) -> closeWhenHidden(model, is));
        view.requestFocus();
    }
}
