package isoscope.ui.inspector;

import atlantafx.base.controls.Message;
import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
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
        return message("", text, Styles.WARNING);
    }

    /// Something that did not work, and what to do.
    public static Message failure(String headline, String help) {
        return message(headline, help, Styles.DANGER);
    }

    /// Warnings, one below the other.
    public static List<Node> warnings(List<String> texts) {
        return texts.stream().<Node>map(Notes::warning).toList();
    }

    private static Message message(String headline, String text, String kind) {
        Message message =
                headline.isEmpty()
                        ? new Message(null, text, new FontIcon(Feather.ALERT_TRIANGLE))
                        : new Message(headline, text, new FontIcon(Feather.ALERT_TRIANGLE));
        message.getStyleClass().add(kind);
        return message;
    }
}
