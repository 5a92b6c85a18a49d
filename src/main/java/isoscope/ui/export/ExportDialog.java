package isoscope.ui.export;

import atlantafx.base.controls.ModalPane;
import isoscope.session.Document;
import isoscope.task.Background;
import isoscope.ui.dialog.Dialogs;
import isoscope.ui.dialog.KeptFocus;
import isoscope.ui.workspace.FigureExport;
import isoscope.ui.workspace.ShownFigure;
import isoscope.ui.workspace.Workspace;
import java.util.List;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/// The dialog that saves figures, floating over the window.
public final class ExportDialog implements FigureExport {
    private final ModalPane overlay = new ModalPane();
    private final ExportSubjects subjects;
    private final ChoiceMemory memory;
    private final Pictures pictures;
    private final Dialogs dialogs;
    private final Background background;
    private Subscription shown = Subscription.EMPTY;

    /// A dialog over a window.
    ///
    /// @param root of the window's scene; the dialog lies above what it holds
    /// @param document names the file and says what its numbers come from
    /// @param workspaces whose figures can be saved all at once
    /// @param memory of what was chosen last
    /// @param pictures draws and writes
    public ExportDialog(
            StackPane root,
            Document document,
            List<Workspace> workspaces,
            ChoiceMemory memory,
            Pictures pictures,
            Dialogs dialogs,
            Background background) {
        subjects = new ExportSubjects(document, List.copyOf(workspaces));
        this.memory = memory;
        this.pictures = pictures;
        this.dialogs = dialogs;
        this.background = background;
        overlay.setId("export-overlay");
        overlay.setFocusTraversable(false);
        // With software rendering the entrance leaves its first frame in the window's corner.
        overlay.setInTransitionFactory(null);
        root.getChildren().add(overlay);
    }

    @Override
    public void export(ShownFigure figure) {
        show(new ExportViewModel(subjects.of(figure), memory, pictures, dialogs, background));
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
        KeptFocus.in(view);
    }
}
