package isoscope.ui.inspector;

import isoscope.ui.theme.Styled;
import isoscope.words.Words;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A part of the inspector: a heading, a muted note at its right, and rows below, which can be folded away.
public final class InspectorSection extends VBox {
    private final String heading;
    private final BooleanProperty folded = new SimpleBooleanProperty(this, "folded");
    private final FontIcon arrow = new FontIcon(Feather.CHEVRON_DOWN);
    private final HBox head;
    private final VBox body = new VBox();
    private final Label note = new Label();

    /// A section with a heading and no rows.
    ///
    /// @param heading in English, under which it is remembered whether it is folded
    public InspectorSection(String heading) {
        this.heading = heading;
        Label title = Styled.of(new Label(Words.said(heading)), "section-heading");
        title.setMinWidth(Region.USE_PREF_SIZE);
        note.getStyleClass().add("section-note");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head = new HBox(title, gap, note, fold());
        head.setAlignment(Pos.BASELINE_LEFT);
        head.getStyleClass().add("section-head");
        getStyleClass().add("inspector-section");
        body.getStyleClass().add("section-rows");
        body.visibleProperty().bind(folded.not());
        body.managedProperty().bind(folded.not());
        getChildren().addAll(head, body);
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
        body.getChildren().addAll(rows);
        return this;
    }

    /// The subject of the section.
    public String heading() {
        return heading;
    }

    /// Whether only the heading is seen.
    public BooleanProperty foldedProperty() {
        return folded;
    }

    private Button fold() {
        Button fold = Styled.of(new Button(null, arrow), "section-fold");
        fold.setOnAction(_ -> folded.set(!folded.get()));
        folded.subscribe(now -> {
            arrow.setIconCode(now ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_DOWN);
            fold.setAccessibleText(
                    now
                            ? Words.of("Unfold %s", Words.said(heading))
                            : Words.of("Fold %s", Words.said(heading)));
        });
        return fold;
    }
}
