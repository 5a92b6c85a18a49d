package isoscope.ui.playground;

import isoscope.plot.Theme;
import isoscope.task.Background;
import isoscope.ui.dialog.Dialogs;
import isoscope.ui.playground.PlaygroundViewModel.Shown;
import isoscope.ui.workspace.Heading;
import isoscope.ui.workspace.Segments;
import isoscope.ui.workspace.Segments.Choice;
import isoscope.ui.workspace.TextCopy;
import isoscope.ui.workspace.Workspace;
import isoscope.words.Words;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The screen that answers: what can a fit of such runs know, and by which method?
public final class PlaygroundWorkspace {
    private PlaygroundWorkspace() {}

    /// The screen of a playground.
    ///
    /// @param theme light or dark
    /// @param dialogs ask where to save
    /// @param copy puts the command on the clipboard
    /// @param background writes files
    public static Workspace of(
            PlaygroundViewModel model,
            ObservableValue<Theme> theme,
            Dialogs dialogs,
            TextCopy copy,
            Background background) {
        PlaygroundFilesViewModel files =
                new PlaygroundFilesViewModel(model, dialogs, copy, background);
        PlaygroundView content = new PlaygroundView(model, theme);
        ObservableValue<Boolean> without = model.stateProperty().map(now -> now.made().isEmpty());
        return new Workspace(
                new Heading(
                        "playground",
                        Words.of("Playground"),
                        "M3 4v13h14M6 13c2.500-7 6.500-7 9 0M6 8.500v.01M8.500 5.500v.01M12.500 5.800v.01M15 9v.01",
                        Words.of("Which methods recover the true law?")),
                content,
                List.of(
                        new Segments<>("playground-shown", model.pictureProperty(), pictures()),
                        button(
                                "open-runs",
                                Words.of("Open these runs"),
                                Feather.FOLDER,
                                without,
                                model::openRuns),
                        button(
                                "copy-command",
                                Words.of("Copy command"),
                                Feather.COPY,
                                without,
                                files::copyCommand),
                        button(
                                "save-table",
                                Words.of("Save table…"),
                                Feather.DOWNLOAD,
                                model.repetitions().resultProperty().map(Optional::isEmpty),
                                files::save)),
                Sections.of(model),
                model.shownFigure(),
                model.shownProperty());
    }

    private static List<Choice<Shown>> pictures() {
        return List.of(
                new Choice<>(Shown.RUNS, Words.of("One draw")),
                new Choice<>(Shown.ESTIMATES, Words.of("Estimates")));
    }

    private static Button button(
            String id,
            String text,
            Feather icon,
            ObservableValue<Boolean> disabled,
            Runnable action) {
        Button button = new Button(text, new FontIcon(icon));
        button.setId("playground-" + id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.disableProperty().bind(disabled);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
