package isoscope.ui.tour;

import isoscope.ui.theme.Styled;
import isoscope.ui.workspace.Heading;
import isoscope.ui.workspace.Workspace;
import java.util.List;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The words beside the chart of a presentation.
final class CaptionPane extends VBox {
    private final Label title = wrapped("presented-title");
    private final Label says = wrapped("presented-says");

    CaptionPane(List<Workspace> workspaces, ObservableIntegerValue current, KeyButtons keys) {
        setId("presented-caption");
        getStyleClass().add("presented-caption-pane");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = Styled.of(new HBox(gap, keys), "presented-head");
        ScrollPane words = Styled.of(new ScrollPane(text()), "flat-scroll");
        words.setFitToWidth(true);
        words.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        words.setFocusTraversable(false);
        VBox.setVgrow(words, Priority.ALWAYS);
        getChildren().addAll(head, words);
        current.subscribe(place -> show(workspaces.get(place.intValue()).heading()));
    }

    private Node text() {
        return Styled.of(new VBox(title, says), "presented-words");
    }

    private void show(Heading heading) {
        title.setText(heading.title());
        says.textProperty().bind(heading.description());
    }

    private static Label wrapped(String style) {
        Label label = Styled.of(new Label(), style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
