package isoscope.ui.main;

import isoscope.session.data.OpenMode;
import isoscope.ui.theme.Styled;
import isoscope.words.Words;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The cover of the window while files hang above it: one place to open them and, where runs are open, another to
/// take theirs beside those.
final class DropZones extends HBox {
    private static final PseudoClass FILE_OVER = PseudoClass.getPseudoClass("file-over");

    private final OpeningViewModel model;

    DropZones(OpeningViewModel model) {
        this.model = model;
        Node open = zone(Feather.FOLDER, Words.of("Open"), OpenMode.REPLACE);
        Node add = zone(Feather.PLUS_SQUARE, Words.of("Add to what is open"), OpenMode.ADD);
        add.visibleProperty().bind(model.hasData());
        add.managedProperty().bind(model.hasData());
        getChildren().addAll(open, add);
        setVisible(false);
        setId("drop-zones");
        getStyleClass().add("drop-zones");
        addEventHandler(DragEvent.DRAG_EXITED, event -> setVisible(false));
    }

    /// Shows the places when files come over a node.
    void watch(Node target) {
        target.addEventFilter(DragEvent.DRAG_ENTERED, event -> setVisible(hasFiles(event)));
        target.addEventFilter(DragEvent.DRAG_OVER, event -> setVisible(hasFiles(event)));
        target.addEventHandler(DragEvent.DRAG_EXITED, event -> setVisible(false));
    }

    private StackPane zone(Feather icon, String words, OpenMode mode) {
        VBox inside = Styled.of(new VBox(new FontIcon(icon), new Label(words)), "drop-words");
        inside.setAlignment(Pos.CENTER);
        inside.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane zone = Styled.of(new StackPane(inside), "drop-target");
        HBox.setHgrow(zone, Priority.ALWAYS);
        zone.addEventHandler(DragEvent.DRAG_OVER, event -> hover(zone, event));
        zone.addEventHandler(
                DragEvent.DRAG_EXITED, event -> zone.pseudoClassStateChanged(FILE_OVER, false));
        zone.addEventHandler(DragEvent.DRAG_DROPPED, event -> drop(mode, event));
        return zone;
    }

    private static void hover(Node zone, DragEvent event) {
        if (hasFiles(event)) {
            event.acceptTransferModes(TransferMode.COPY);
            zone.pseudoClassStateChanged(FILE_OVER, true);
        }
        event.consume();
    }

    private void drop(OpenMode mode, DragEvent event) {
        List<Path> paths = event.getDragboard().getFiles().stream().map(File::toPath).toList();
        event.setDropCompleted(!paths.isEmpty());
        event.consume();
        setVisible(false);
        model.open(paths, mode);
    }

    private static boolean hasFiles(DragEvent event) {
        return event.getDragboard().hasFiles();
    }
}
