package isoscope.ui.inspector;

import atlantafx.base.controls.Message;
import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Texts in the inspector that are not rows.
public final class Notes {
    private Notes() {}

    /// Muted small text over several lines.
    public static Label caption(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("caption");
        return label;
    }

    /// Something a reader of the numbers must know.
    public static Message warning(String text) {
        Message message = new Message(null, text, new FontIcon(Feather.ALERT_TRIANGLE));
        message.getStyleClass().add(Styles.WARNING);
        return message;
    }

    /// Something that did not work, and what to do: a panel in its place.
    public static Node failure(String headline, String help) {
        FontIcon icon = new FontIcon(Feather.ALERT_TRIANGLE);
        icon.getStyleClass().add("danger-icon");
        Label what = new Label(headline);
        what.setWrapText(true);
        what.getStyleClass().add("failure-headline");
        Label then = new Label(help);
        then.setWrapText(true);
        VBox words = new VBox(what, then);
        words.getStyleClass().add("failure-words");
        HBox panel = new HBox(icon, words);
        panel.getStyleClass().add("failure-note");
        panel.setAccessibleText(headline + " " + help);
        return panel;
    }

    /// Warnings, one below the other.
    public static List<Node> warnings(List<String> texts) {
        return texts.stream().<Node>map(Notes::warning).toList();
    }
}
