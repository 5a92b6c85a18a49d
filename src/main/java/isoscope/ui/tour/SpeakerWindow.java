package isoscope.ui.tour;

import isoscope.ui.theme.Appearance;
import isoscope.ui.theme.Enlarged;
import isoscope.words.Words;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.util.Duration;

/// The speaker's own window, which is to be put on another screen than the presentation.
public final class SpeakerWindow {
    private static final double WIDTH = 760;
    private static final double HEIGHT = 560;

    private final PresentationViewModel presentation;
    private final SpeakerViewModel model;
    private final Stage stage = new Stage();
    private final Timeline clock;

    /// A window that is not open.
    ///
    /// @param appearance dresses it as the window of the program
    public SpeakerWindow(PresentationViewModel presentation, Appearance appearance) {
        this.presentation = presentation;
        model = presentation.speaker();
        Enlarged content = new Enlarged(new SpeakerView(model));
        content.factorProperty().bind(model.scaleProperty());
        Scene scene = new Scene(content, WIDTH, HEIGHT);
        appearance.dress(scene.getStylesheets());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        stage.setTitle(Words.of("Speaker – Isoscope"));
        stage.setScene(scene);
        stage.setOnHidden(_ -> model.shownProperty().set(false));
        clock = new Timeline(new KeyFrame(Duration.seconds(1), _ -> model.tick()));
        clock.setCycleCount(Animation.INDEFINITE);
    }

    /// Opens the window, or closes it.
    public void show(boolean shown) {
        if (shown) {
            clock.play();
            stage.show();
        } else {
            clock.stop();
            stage.hide();
        }
    }

    /// The keys of the presentation work here too; those of the text's size work here alone.
    private void press(KeyEvent event) {
        if (event.isShortcutDown() && isSize(event.getCode())) {
            event.consume();
        } else {
            new PresentationKeys(presentation).press(event);
        }
    }

    private boolean isSize(KeyCode code) {
        return switch (code) {
            case PLUS, EQUALS, ADD -> done(model::enlarge);
            case MINUS, SUBTRACT -> done(model::shrink);
            default -> false;
        };
    }

    private static boolean done(Runnable action) {
        action.run();
        return true;
    }
}
