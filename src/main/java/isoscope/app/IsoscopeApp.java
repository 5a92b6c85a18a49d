package isoscope.app;

import java.nio.file.Path;
import javafx.application.Application;
import javafx.stage.Stage;

/// The window's life.
public final class IsoscopeApp extends Application {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 1100;
    private static final double LEAST_HEIGHT = 700;

    @Override
    public void start(Stage stage) {
        Wiring wiring = new Wiring(stage);
        stage.setTitle("Isoscope");
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(wiring.scene(WIDTH, HEIGHT));
        stage.show();
        wiring.open(getParameters().getUnnamed().stream().map(Path::of).toList());
    }
}
