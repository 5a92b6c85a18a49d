package isoscope.app;

import isoscope.ui.dialog.Dialogs;
import isoscope.ui.dialog.FxDialogs;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// The window's life.
public final class IsoscopeApp extends Application {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
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
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setScene(
                wiring.scene(
                        Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight())));
        stage.focusedProperty()
                .subscribe(focused -> {
                    if (focused) {
                        wiring.lookForChanges();
                    }
                });
        stage.setOnCloseRequest(event -> {
            event.consume();
            wiring.close(stage::hide);
        });
        stage.show();
        wiring.lookForLost();
        wiring.open(getParameters().getUnnamed().stream().map(Path::of).toList());
    }
}
