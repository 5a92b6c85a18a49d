package isoscope.app;

import isoscope.ui.dialog.Dialogs;
import isoscope.words.Language;
import isoscope.words.Words;
import java.nio.file.Path;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

/// The program in a window. It is built anew when another language is chosen, and goes on with the same session.
final class WindowContent {
    private static final double WIDTH = 1100;
    private static final double HEIGHT = 700;

    private final Stage stage;
    private final Path config;
    private final Function<StackPane, Dialogs> dialogs;

    /// @param config where what is remembered is kept; made when there is something to keep
    /// @param dialogs ask and tell, above the root of the scene
    WindowContent(Stage stage, Path config, Function<StackPane, Dialogs> dialogs) {
        this.stage = stage;
        this.config = config;
        this.dialogs = dialogs;
    }

    /// Fills the window.
    Wiring fill() {
        StackPane root = new StackPane();
        Wiring wiring = new Wiring(root, dialogs.apply(root), config);
        WindowFrame frame = new WindowFrame(stage, wiring.layout());
        stage.titleProperty().bind(wiring.title());
        stage.setScene(wiring.scene(WIDTH, HEIGHT));
        FullScreen.follow(stage, wiring.presentation());
        follow(root, wiring, frame);
        stage.setOnCloseRequest(event -> {
            event.consume();
            wiring.close(() -> {
                frame.keep();
                wiring.keepLayout(stage::hide);
            });
        });
        return wiring;
    }

    private void follow(StackPane root, Wiring wiring, WindowFrame frame) {
        root.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::focusedProperty)
                .orElse(false)
                .subscribe(focused -> {
                    if (focused) {
                        wiring.lookForChanges();
                    } else if (stage.isShowing()) {
                        frame.keep();
                        wiring.keepLayout();
                    }
                });
        wiring.layout()
                .languageProperty()
                .subscribe((was, now) -> {
                    Words.speak(now.orElseGet(Language::ofSystem));
                    wiring.handOver(session -> {
                        frame.keep();
                        wiring.keepLayout(() -> fill().goOnWith(session));
                    });
                });
    }
}
