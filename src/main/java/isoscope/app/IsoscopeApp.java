package isoscope.app;

import isoscope.disk.ConfigFolder;
import isoscope.ui.dialog.Dialogs;
import isoscope.ui.dialog.FxDialogs;
import java.nio.file.Path;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The window's life.
public class IsoscopeApp extends Application {
    private static final double LEAST_WIDTH = 1100;
    private static final double LEAST_HEIGHT = 700;

    @Override
    public void start(Stage stage) {
        stage.getIcons()
                .add(
                        new Image(
                                Objects.requireNonNull(
                                                IsoscopeApp.class.getResource("/isoscope/icon.png"))
                                        .toExternalForm()));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        Wiring wiring =
                new WindowContent(stage, ConfigFolder.path(), root -> dialogs(stage, root)).fill();
        new WindowFrame(stage, wiring.layout()).place();
        StartTime.tell(stage);
        stage.show();
        wiring.lookForLost();
        wiring.open(getParameters().getUnnamed().stream().map(Path::of).toList());
        shown(stage, wiring);
    }

    private static Dialogs dialogs(Stage stage, StackPane root) {
        Dialogs dialogs = new FxDialogs(stage, root);
        Thread.setDefaultUncaughtExceptionHandler(new UncaughtErrors(dialogs));
        Thread.currentThread().setUncaughtExceptionHandler(new UncaughtErrors(dialogs));
        return dialogs;
    }

    /// Called when the window is shown and has begun to open its files.
    void shown(Stage stage, Wiring wiring) {
        // The user goes on from here.
    }
}
