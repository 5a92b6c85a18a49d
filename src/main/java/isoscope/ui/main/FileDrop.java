package isoscope.ui.main;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Opens what is dropped anywhere on the window.
final class FileDrop {
    private static final PseudoClass DRAG_OVER = PseudoClass.getPseudoClass("file-over");

    private FileDrop() {}

    /// Makes a node take files.
    ///
    /// @param target has the pseudo-class `file-over` while a file hangs over it
    /// @param open takes them
    static void accept(Node target, Consumer<List<Path>> open) {
        target.addEventHandler(
                DragEvent.DRAG_OVER,
                event -> {
                    if (event.getDragboard().hasFiles()) {
                        event.acceptTransferModes(TransferMode.COPY);
                        target.pseudoClassStateChanged(DRAG_OVER, true);
                    }
                    event.consume();
                });
        target.addEventHandler(
                DragEvent.DRAG_EXITED, event -> target.pseudoClassStateChanged(DRAG_OVER, false));
        target.addEventHandler(
                DragEvent.DRAG_DROPPED,
                event -> {
                    List<File> files = event.getDragboard().getFiles();
                    event.setDropCompleted(!files.isEmpty());
                    open.accept(files.stream().map(File::toPath).toList());
                    event.consume();
                });
    }
}
