package isoscope.ui.export;

import atlantafx.base.theme.Styles;
import isoscope.ui.dialog.DialogBar;
import isoscope.words.Words;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;

/// A figure in words, which can be selected and copied.
final class DescriptionView extends BorderPane {
    private static final double WIDTH = 640;
    private static final double HEIGHT = 560;

    DescriptionView(String text, Runnable copying, Runnable closing) {
        setId("description");
        getStyleClass().add("dialog-card");
        setMaxSize(WIDTH, HEIGHT);
        setMinWidth(WIDTH);
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(Words.of("Describe figure"));
        TextArea words = new TextArea(text);
        words.setId("description-text");
        words.setEditable(false);
        words.setWrapText(true);
        words.setAccessibleText(Words.of("Description"));
        Button copy = new Button(Words.of("Copy"));
        copy.setId("description-copy");
        copy.getStyleClass().add(Styles.ACCENT);
        copy.setOnAction(_ -> copying.run());
        setTop(DialogBar.head(Words.of("Describe figure"), closing));
        setCenter(words);
        setBottom(DialogBar.foot(new Label(), copy));
    }
}
