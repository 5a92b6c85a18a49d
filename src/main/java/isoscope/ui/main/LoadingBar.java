package isoscope.ui.main;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.animation.TranslateTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;

/// A thin line under the top bar while a file is read, once that takes longer than a glance.
final class LoadingBar extends Pane {
    private static final Duration PATIENCE = Duration.millis(300);
    private static final Duration SWEEP = Duration.seconds(1.2);
    private static final double HEIGHT = 2;
    private static final double RUNNER = 240;
    private static final double TEXT_INSET = 20;
    private static final double TEXT_TOP = 10;

    private final Region runner = new Region();
    private final Label text = new Label();
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final TranslateTransition sweep = new TranslateTransition(SWEEP, runner);

    LoadingBar(ObservableValue<String> reading) {
        runner.getStyleClass().add("loading-runner");
        runner.setManaged(false);
        text.getStyleClass().add("loading-text");
        text.setManaged(false);
        text.textProperty().bind(reading);
        getChildren().addAll(runner, text);
        setMouseTransparent(true);
        setVisible(false);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        sweep.setCycleCount(Animation.INDEFINITE);
        patience.setOnFinished(event -> start());
        reading.subscribe(this::follow);
    }

    private void follow(String reading) {
        if (reading.isEmpty()) {
            patience.stop();
            sweep.stop();
            setVisible(false);
        } else {
            patience.playFromStart();
        }
    }

    private void start() {
        setVisible(true);
        requestLayout();
        sweep.setFromX(-RUNNER);
        sweep.setToX(getWidth());
        sweep.playFromStart();
    }

    @Override
    protected void layoutChildren() {
        runner.resizeRelocate(0, 0, RUNNER, HEIGHT);
        text.autosize();
        text.relocate(TEXT_INSET, TEXT_TOP);
    }
}
