package isoscope.ui.dialog;

import atlantafx.base.controls.Notification;
import atlantafx.base.theme.Styles;
import isoscope.words.Words;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Dialogs of the real window.
public final class FxDialogs implements Dialogs {
    private static final Duration NOTICE = Duration.seconds(6);
    private static final int NOTICE_WIDTH = 420;
    private static final double ABOVE_MODALS = -20;
    private static final int DETAIL_ROWS = 12;
    private static final Insets NOTICE_MARGIN = new Insets(0, 0, 136, 0);

    private final Window owner;
    private final StackPane overlay;
    private Optional<File> lastDirectory = Optional.empty();

    /// Dialogs of one window.
    ///
    /// @param owner the window they belong to
    /// @param overlay the root of its scene, over which notices float
    public FxDialogs(Window owner, StackPane overlay) {
        this.owner = owner;
        this.overlay = overlay;
    }

    @Override
    public List<Path> askOpen() {
        FileChooser chooser = chooser(Words.of("Open files of training runs, laws or a session"));
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(
                                Words.of("Run data, laws and sessions"),
                                "*.csv",
                                "*.tsv",
                                "*.txt",
                                "*.json",
                                "*.jsonl",
                                "*.gz",
                                "*.toml",
                                "*.isoscope"),
                        new ExtensionFilter(Words.of("All files"), "*"));
        return several(chooser);
    }

    @Override
    public List<Path> askLaws() {
        FileChooser chooser = chooser(Words.of("Add laws from sheets or saved fits"));
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(Words.of("Laws"), "*.toml", "*.json"),
                        new ExtensionFilter(Words.of("All files"), "*"));
        return several(chooser);
    }

    @Override
    public Optional<Path> askTour() {
        FileChooser chooser = chooser(Words.of("Open a tour"));
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(Words.of("Tours"), "*.toml"),
                        new ExtensionFilter(Words.of("All files"), "*"));
        return remember(chooser.showOpenDialog(owner));
    }

    private List<Path> several(FileChooser chooser) {
        List<File> chosen = chooser.showOpenMultipleDialog(owner);
        if (chosen == null) {
            return List.of();
        }
        remember(chosen.getFirst());
        return chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> askFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(Words.of("Open a folder of training runs"));
        lastDirectory.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return remember(chooser.showDialog(owner));
    }

    @Override
    public Optional<Path> askSave(String title, String suggestedName, String kind) {
        FileChooser chooser = chooser(title);
        chooser.setInitialFileName(suggestedName);
        String extension = suggestedName.substring(suggestedName.lastIndexOf('.') + 1);
        chooser.getExtensionFilters().add(new ExtensionFilter(kind, "*." + extension));
        return remember(chooser.showSaveDialog(owner));
    }

    @Override
    public boolean confirm(String question, String detail, String action) {
        ButtonType agree = new ButtonType(action, ButtonData.OK_DONE);
        Alert alert = alert(Alert.AlertType.CONFIRMATION, question, detail);
        alert.getButtonTypes().setAll(agree, dismiss(Words.of("Cancel")));
        return alert.showAndWait().filter(agree::equals).isPresent();
    }

    @Override
    public OptionalInt choose(String question, String detail, List<String> actions) {
        List<ButtonType> buttons = new ArrayList<>();
        for (String action : actions) {
            boolean first = buttons.isEmpty();
            buttons.add(new ButtonType(action, first ? ButtonData.OK_DONE : ButtonData.OTHER));
        }
        Alert alert = alert(Alert.AlertType.CONFIRMATION, question, detail);
        alert.getButtonTypes().setAll(buttons);
        alert.getButtonTypes().add(dismiss(Words.of("Cancel")));
        return alert.showAndWait().stream()
                .mapToInt(buttons::indexOf)
                .filter(place -> place >= 0)
                .findFirst();
    }

    private static ButtonType dismiss(String words) {
        return new ButtonType(words, ButtonData.CANCEL_CLOSE);
    }

    @Override
    public void report(String headline, String detail) {
        Alert alert = alert(Alert.AlertType.ERROR, headline, detail);
        alert.getButtonTypes().setAll(dismiss(Words.of("Close")));
        alert.showAndWait();
    }

    @Override
    public void reportFault(String headline, String detail, String details) {
        TextArea text = new TextArea(details);
        text.setEditable(false);
        text.setPrefRowCount(DETAIL_ROWS);
        Alert alert = alert(Alert.AlertType.ERROR, headline, detail);
        alert.getButtonTypes().setAll(dismiss(Words.of("Close")));
        alert.getDialogPane().setExpandableContent(text);
        alert.showAndWait();
    }

    @Override
    public void notify(String message, String action, Runnable act) {
        Notification notice = new Notification(message);
        notice.getStyleClass().add(Styles.ELEVATED_1);
        notice.setMaxSize(NOTICE_WIDTH, Region.USE_PREF_SIZE);
        notice.setViewOrder(ABOVE_MODALS);
        Runnable close = () -> overlay.getChildren().remove(notice);
        notice.setOnClose(event -> close.run());
        if (!action.isEmpty()) {
            Button button = new Button(action);
            button.setOnAction(event -> {
                act.run();
                close.run();
            });
            notice.setPrimaryActions(button);
        }
        overlay.getChildren().removeIf(Notification.class::isInstance);
        StackPane.setAlignment(notice, Pos.BOTTOM_CENTER);
        StackPane.setMargin(notice, NOTICE_MARGIN);
        overlay.getChildren().add(notice);
        PauseTransition time = new PauseTransition(NOTICE);
        time.setOnFinished(event -> close.run());
        time.play();
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        lastDirectory.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private Optional<Path> remember(@Nullable File chosen) {
        if (chosen == null) {
            return Optional.empty();
        }
        lastDirectory = Optional.ofNullable(chosen.getParentFile());
        return Optional.of(chosen.toPath());
    }

    private Alert alert(Alert.AlertType type, String headline, String detail) {
        Alert alert = new Alert(type, detail);
        alert.initOwner(owner);
        alert.setTitle(Words.of("Isoscope"));
        alert.setHeaderText(headline);
        return alert;
    }
}
