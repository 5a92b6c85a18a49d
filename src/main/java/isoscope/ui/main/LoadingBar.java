package isoscope.ui.main;

import isoscope.ui.theme.Styled;
import isoscope.words.Words;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.animation.TranslateTransition;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// A line under the top bar while a file is read, once that takes longer than a glance: how much of it is read, in rows
/// and bytes, and a way to call it off: its button, or Esc wherever the focus is.
final class LoadingBar extends Pane {
    private static final Duration PATIENCE = Duration.millis(300);
    private static final Duration SWEEP = Duration.seconds(1.2);
    private static final double HEIGHT = 3;
    private static final double RUNNER = 240;
    private static final double TEXT_INSET = 20;
    private static final double TEXT_TOP = 10;

    private final Region runner = new Region();
    private final HBox words = new HBox();
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final TranslateTransition sweep = new TranslateTransition(SWEEP, runner);
    private final ReadingViewModel model;
    private final EventHandler<KeyEvent> stopOnEscape = this::stopOnEscape;
    private double share = Double.NaN;

    LoadingBar(ReadingViewModel model) {
        this.model = model;
        runner.getStyleClass().add("loading-runner");
        runner.setManaged(false);
        words.getStyleClass().add("loading-text");
        words.setAlignment(Pos.CENTER_LEFT);
        words.setManaged(false);
        words.getChildren().addAll(text(model), cancel(model));
        getChildren().addAll(runner, words);
        setPickOnBounds(false);
        setVisible(false);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        sweep.setCycleCount(Animation.INDEFINITE);
        patience.setOnFinished(event -> start());
        sceneProperty().subscribe(this::listen);
        model.reading().subscribe(this::follow);
        model.readingShare().subscribe(this::show);
    }

    private static Label text(ReadingViewModel model) {
        Label text = Styled.of(new Label(), "number");
        text.setId("loading-text");
        text.textProperty().bind(model.reading());
        return text;
    }

    private static Button cancel(ReadingViewModel model) {
        Button cancel = Styled.of(new Button(Words.of("Cancel")), "small", "flat");
        cancel.setId("loading-cancel");
        cancel.setTooltip(new Tooltip(Words.of("Cancel (Esc); the open data stay open")));
        cancel.setOnAction(event -> model.cancelReading());
        return cancel;
    }

    private void listen(@Nullable Scene was, @Nullable Scene is) {
        if (was != null) {
            was.removeEventFilter(KeyEvent.KEY_PRESSED, stopOnEscape);
        }
        if (is != null) {
            is.addEventFilter(KeyEvent.KEY_PRESSED, stopOnEscape);
        }
    }

    /// While a file is read, Esc means that before anything else it means.
    private void stopOnEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && model.isReading()) {
            model.cancelReading();
            event.consume();
        }
    }

    private void follow(String reading) {
        if (reading.isEmpty()) {
            patience.stop();
            sweep.stop();
            setVisible(false);
        } else if (!isVisible() && patience.getStatus() != Animation.Status.RUNNING) {
            patience.playFromStart();
        }
        requestLayout();
    }

    private void start() {
        setVisible(true);
        show(share);
    }

    /// The line is as long as the share that is read, or runs to and fro while that is not known.
    private void show(double now) {
        share = now;
        if (Double.isNaN(share) && isVisible() && mayMove()) {
            sweep.setFromX(-RUNNER);
            sweep.setToX(getWidth());
            sweep.play();
        } else {
            sweep.stop();
            runner.setTranslateX(0);
        }
        requestLayout();
    }

    private boolean mayMove() {
        Scene scene = getScene();
        return scene != null && !scene.getPreferences().isReducedMotion();
    }

    @Override
    protected void layoutChildren() {
        runner.resizeRelocate(0, 0, Double.isNaN(share) ? RUNNER : share * getWidth(), HEIGHT);
        words.autosize();
        words.relocate(TEXT_INSET, TEXT_TOP);
    }

    @Override
    protected double computePrefHeight(double width) {
        return TEXT_TOP + words.prefHeight(-1) + HEIGHT;
    }
}
