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
        StackPane root = new StackPane();
        Dialogs dialogs = new FxDialogs(stage, root);
        Thread.setDefaultUncaughtExceptionHandler(new UncaughtErrors(dialogs));
        Thread.currentThread().setUncaughtExceptionHandler(new UncaughtErrors(dialogs));
        Wiring wiring = new Wiring(root, dialogs, ConfigFolder.path());
        stage.titleProperty().bind(wiring.title());
        stage.getIcons()
                .add(
                        new Image(
                                Objects.requireNonNull(
                                                IsoscopeApp.class.getResource("/isoscope/icon.png"))
                                        .toExternalForm()));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        WindowFrame frame = new WindowFrame(stage, wiring.layout());
        stage.setScene(wiring.scene(LEAST_WIDTH, LEAST_HEIGHT));
        frame.place();
        FullScreen.follow(stage, wiring.presentation());
        stage.focusedProperty()
                .subscribe(focused -> {
                    if (focused) {
                        wiring.lookForChanges();
                    } else if (stage.isShowing()) {
                        frame.keep();
                        wiring.keepLayout();
                    }
                });
        stage.setOnCloseRequest(event -> {
            event.consume();
            wiring.close(() -> {
                frame.keep();
                wiring.keepLayout(stage::hide);
            });
        });
        StartTime.tell(stage);
        stage.show();
        wiring.lookForLost();
        wiring.open(getParameters().getUnnamed().stream().map(Path::of).toList());
        shown(stage, wiring);
    }

    /// Called when the window is shown and has begun to open its files.
    void shown(Stage stage, Wiring wiring) {
        // The user goes on from here.
    }
}
