package isoscope.ui.tour;

import isoscope.ui.theme.Styled;
import isoscope.words.Words;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The content of the speaker's own window.
final class SpeakerView extends VBox {
    SpeakerView(SpeakerViewModel model) {
        setId("speaker");
        getStyleClass().add("speaker");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox clock =
                new HBox(
                        text(model.elapsedProperty(), "speaker-clock"),
                        gap,
                        text(model.timeProperty(), "speaker-clock"));
        ScrollPane notes =
                Styled.of(
                        new ScrollPane(text(model.notesProperty(), "speaker-notes")),
                        "flat-scroll");
        notes.setFitToWidth(true);
        notes.setFocusTraversable(false);
        notes.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(notes, Priority.ALWAYS);
        getChildren()
                .addAll(
                        clock,
                        text(model.titleProperty(), "speaker-title"),
                        notes,
                        text(model.nextProperty(), "speaker-next"),
                        Styled.of(
                                new Label(
                                        Words.of(
                                                "→ next · ← back · B blank · Ctrl + and − size of text")),
                                "muted"));
    }

    private static Label text(ObservableValue<String> text, String style) {
        Label label = Styled.of(new Label(), style);
        label.setId(style);
        label.textProperty().bind(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
