package isoscope.ui.tour;

import isoscope.tour.Step;
import isoscope.ui.theme.Styled;
import isoscope.words.Words;
import java.util.List;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The way through the steps: back, a dot for each step, and next. It is not there without steps.
final class StepButtons extends HBox {
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");
    private static final PseudoClass PASSED = PseudoClass.getPseudoClass("passed");

    /// As many steps as have room for a dot each.
    private static final int MOST_DOTS = 12;

    private final PresentationViewModel model;
    private final HBox dots = Styled.of(new HBox(), "step-dots");
    private final Button back;
    private final Button next;

    StepButtons(PresentationViewModel model) {
        this.model = model;
        getStyleClass().add("step-buttons");
        back = button("presented-back", new FontIcon(Feather.ARROW_LEFT), "", model::previous);
        back.setAccessibleText(Words.of("Back"));
        next =
                button(
                        "presented-next",
                        new FontIcon(Feather.ARROW_RIGHT),
                        Words.of("Next"),
                        model::next);
        dots.setAlignment(Pos.CENTER);
        HBox.setHgrow(dots, Priority.ALWAYS);
        getChildren().addAll(back, dots, next);
        model.tour().tourProperty().subscribe(_ -> show());
        model.tour().currentProperty().subscribe(_ -> show());
    }

    private void show() {
        List<Step> steps = model.tour().tourProperty().getValue().steps();
        int at = model.tour().currentProperty().get();
        setVisible(!steps.isEmpty());
        setManaged(!steps.isEmpty());
        back.setDisable(at <= 0);
        next.setDisable(at >= steps.size() - 1);
        dots.getChildren()
                .setAll(
                        IntStream.range(0, steps.size() > MOST_DOTS ? 0 : steps.size())
                                .mapToObj(i -> dot(i, at))
                                .toList());
    }

    private static Node dot(int place, int at) {
        Region dot = Styled.of(new Region(), "step-dot");
        dot.pseudoClassStateChanged(SHOWN, place == at);
        dot.pseudoClassStateChanged(PASSED, place < at);
        return dot;
    }

    private static Button button(String id, FontIcon icon, String text, Runnable action) {
        Button button = Styled.of(new Button(text, icon), id);
        button.setId(id);
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
