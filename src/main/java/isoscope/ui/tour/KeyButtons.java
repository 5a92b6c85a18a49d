package isoscope.ui.tour;

import isoscope.ui.theme.Styled;
import isoscope.words.Words;
import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The keys of a presentation as buttons, which are seen for a while when the pointer moves.
final class KeyButtons extends HBox {
    private static final Duration SEEN = Duration.seconds(2.5);

    private final PauseTransition rest = new PauseTransition(SEEN);

    KeyButtons(PresentationViewModel model) {
        setId("presentation-keys");
        getStyleClass().add("presentation-keys");
        getChildren()
                .addAll(
                        button(
                                "S",
                                Words.of("Spotlight"),
                                Feather.SUN,
                                () -> model.toggle(PointerAid.SPOTLIGHT)),
                        button(
                                "P",
                                Words.of("Pen; Delete clears, Ctrl Z takes back the last stroke"),
                                Feather.EDIT_2,
                                () -> model.toggle(PointerAid.PEN)),
                        button("B", Words.of("Blank screen"), Feather.SQUARE, model::toggleBlank),
                        button(
                                "W",
                                Words.of("Speaker window"),
                                Feather.FILE_TEXT,
                                model.speaker()::toggle),
                        button("Esc", Words.of("Leave the presentation"), model::leave));
        setOpacity(0);
        rest.setOnFinished(_ -> setOpacity(0));
    }

    /// Shows the buttons for a while.
    void wake() {
        setOpacity(1);
        rest.playFromStart();
    }

    private static Button button(String key, String name, Feather icon, Runnable action) {
        Button button = button(key, name, action);
        button.setGraphic(new FontIcon(icon));
        return button;
    }

    private static Button button(String key, String name, Runnable action) {
        Button button = Styled.of(new Button(key), "presentation-key");
        button.setId("presentation-" + key.toLowerCase(Locale.ROOT));
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(Words.of("%s (%s)", name, key)));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
