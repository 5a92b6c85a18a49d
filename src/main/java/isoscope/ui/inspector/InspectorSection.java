package isoscope.ui.inspector;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A part of the inspector: a heading, a muted note at its right, and rows below.
public final class InspectorSection extends VBox {
    private final HBox head;
    private final Label note = new Label();

    /// A section with a heading and no rows.
    public InspectorSection(String heading) {
        Label title = new Label(heading);
        title.getStyleClass().add("section-heading");
        title.setMinWidth(Region.USE_PREF_SIZE);
        note.getStyleClass().add("section-note");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head = new HBox(title, gap, note);
        head.setAlignment(Pos.BASELINE_LEFT);
        head.getStyleClass().add("section-head");
        getStyleClass().add("inspector-section");
        getChildren().add(head);
    }

    /// Puts a small picture, such as a law's line, before the heading.
    public InspectorSection withSample(Node sample) {
        head.setAlignment(Pos.CENTER_LEFT);
        head.getChildren().addFirst(sample);
        return this;
    }

    /// Writes the note.
    public InspectorSection withNote(ObservableValue<String> text) {
        note.textProperty().bind(text);
        return this;
    }

    /// Adds rows.
    public InspectorSection with(Node... rows) {
        getChildren().addAll(rows);
        return this;
    }
}
