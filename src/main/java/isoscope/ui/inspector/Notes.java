package isoscope.ui.inspector;

import isoscope.ui.theme.Styled;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Texts in the inspector that are not rows.
public final class Notes {
    private Notes() {}

    /// Muted small text over several lines.
    public static Label caption(String text) {
        Label label = Styled.of(new Label(text), "caption");
        label.setWrapText(true);
        return label;
    }

    /// Something a reader of the numbers must know.
    public static Node warning(String text) {
        return panel("warning", wrapped(text), text);
    }

    /// Something that did not work, and what to do: a panel in its place.
    public static Node failure(String headline, String help) {
        Label what = wrapped(headline);
        what.getStyleClass().add("failure-headline");
        VBox words = Styled.of(new VBox(what, wrapped(help)), "failure-words");
        return panel("danger", words, headline + " " + help);
    }

    /// A box in the colours of a kind. Its height follows from its width, as that of its words does, so that boxes below one
    /// another never overlap.
    private static HBox panel(String kind, Node words, String spoken) {
        FontIcon icon = Styled.of(new FontIcon(Feather.ALERT_TRIANGLE), kind + "-icon");
        HBox panel = Styled.of(new HBox(icon, words), "note-panel", kind + "-note");
        panel.setMinHeight(Region.USE_PREF_SIZE);
        panel.setAccessibleText(spoken);
        return panel;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    /// Warnings, one below the other.
    public static List<Node> warnings(List<String> texts) {
        return texts.stream().<Node>map(Notes::warning).toList();
    }
}
