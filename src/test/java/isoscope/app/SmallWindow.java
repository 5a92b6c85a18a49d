package isoscope.app;

import isoscope.testkit.ScriptedDialogs;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// A program that shows the window, says so by a byte, and stays.
final class SmallWindow {
    private SmallWindow() {}

    /// Does it.
    ///
    /// @param args where what is remembered is kept
    public static void main(String[] args) {
        Platform.startup(() -> {
            Wiring wiring = new Wiring(new StackPane(), new ScriptedDialogs(), Path.of(args[0]));
            Stage stage = new Stage();
            stage.setScene(wiring.scene(1000, 800));
            stage.show();
            System.out.print('.');
            System.out.flush();
        });
    }
}
