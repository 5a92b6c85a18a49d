package isoscope.ui.dialog;

import isoscope.ui.theme.Styled;
import isoscope.words.Words;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The rows above and below what a dialog over the window is about.
public final class DialogBar {
    private DialogBar() {}

    /// The title, and a way to close the dialog.
    public static HBox head(String title, Runnable closing) {
        Label words = Styled.of(new Label(title), "dialog-title");
        Button close = Styled.of(new Button(null, new FontIcon(Feather.X)), "icon-button");
        close.setAccessibleText(Words.of("Close"));
        close.setOnAction(event -> closing.run());
        return bar("dialog-head", words, close);
    }

    /// Something at the left, and the buttons at the right.
    public static HBox foot(Node left, Button... buttons) {
        HBox bar = bar("dialog-foot", left);
        for (Button button : buttons) {
            // Words at the left give way, never those of a button.
            button.setMinWidth(Region.USE_PREF_SIZE);
            bar.getChildren().add(button);
        }
        return bar;
    }

    private static HBox bar(String styleClass, Node left, Node... right) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = Styled.of(new HBox(left, gap), styleClass);
        bar.getChildren().addAll(right);
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }
}
