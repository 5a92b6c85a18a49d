package isoscope.ui.inspector;

import isoscope.session.Fitting;
import isoscope.words.Words;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// How the intervals were made; while they are made, how far they are and a way to stop.
final class IntervalsLine extends VBox {
    private final Label text = new Label();
    private final Button cancel = new Button(Words.of("Cancel"));
    private final ProgressBar progress = new ProgressBar();

    IntervalsLine(Fitting fitting) {
        text.setId("intervals-text");
        text.setWrapText(true);
        text.getStyleClass().addAll("caption", "number");
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        cancel.setId("cancel-intervals");
        cancel.setAccessibleText(Words.of("Stop resampling"));
        cancel.getStyleClass().addAll("link-button", "small-link");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(event -> fitting.cancelIntervals());
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.getStyleClass().add("thin-progress");
        HBox line = new HBox(text, cancel);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("intervals-line");
        getChildren().addAll(line, progress);
        IntervalNote.of(fitting).subscribe(this::show);
    }

    private void show(IntervalNote note) {
        boolean running = note.progress().isPresent();
        text.setText(note.text());
        progress.setProgress(note.progress().orElse(0.0));
        progress.setVisible(running);
        cancel.setVisible(running);
        setVisible(!note.text().isEmpty());
        setManaged(isVisible());
    }
}
