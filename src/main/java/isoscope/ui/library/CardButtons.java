package isoscope.ui.library;

import isoscope.law.Law;
import isoscope.words.Words;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;

/// The buttons of a law: those that make sense for it.
final class CardButtons extends FlowPane {
    CardButtons(CardViewModel card, CardActions actions) {
        getStyleClass().add("card-buttons");
        if (actions.canOverlay(card.law())) {
            add(
                    "library-overlay",
                    Words.of("Overlay on IsoLoss"),
                    () -> actions.overlay(card.law()));
        }
        if (actions.canPlan(card.law())) {
            add("library-plan", Words.of("Use in planner"), () -> actions.plan(card.law()));
        }
        Button fit = add("library-fit", Words.of("Fit to my runs"), () -> actions.fit(card.law()));
        fit.managedProperty().bind(fit.visibleProperty());
        fit.visibleProperty().bind(card.canFitProperty());
        List<Law> comparable = card.comparable();
        if (!comparable.isEmpty()) {
            getChildren().add(compare(card, comparable));
        }
    }

    private Button add(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.getStyleClass().add("outlined");
        button.setOnAction(_ -> action.run());
        getChildren().add(button);
        return button;
    }

    private static ComboBox<Other> compare(CardViewModel card, List<Law> laws) {
        ComboBox<Other> box = new ComboBox<>();
        box.setId("library-compare");
        box.setAccessibleText(Words.of("Compare with another law"));
        box.getItems().add(new Other(Optional.empty()));
        laws.forEach(law -> box.getItems().add(new Other(Optional.of(law))));
        box.setValue(new Other(card.otherProperty().get()));
        box.valueProperty().subscribe(other -> card.otherProperty().set(other.law()));
        return box;
    }

    /// A law to compare with; none is the invitation to choose one.
    private record Other(Optional<Law> law) {
        @Override
        public String toString() {
            return law.map(known -> Words.of("Compared with %s", known.card().name()))
                    .orElse(Words.of("Compare with…"));
        }
    }
}
