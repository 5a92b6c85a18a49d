package isoscope.ui.workspace;

import isoscope.ui.theme.Styled;
import isoscope.ui.workspace.ChoiceViewModel.Option;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// An input to choose, with its title.
public final class ChoiceField extends VBox {
    /// The field of an input.
    public ChoiceField(ChoiceViewModel choice) {
        ComboBox<Option> combo = new ComboBox<>();
        Label title = Styled.of(new Label(choice.name().title()), "input-title");
        title.setLabelFor(combo);
        combo.setId(choice.name().id());
        combo.setAccessibleText(choice.name().title());
        combo.setMaxWidth(Double.MAX_VALUE);
        combo.setConverter(new Names());
        combo.getStyleClass().add("input-choice");
        choice.optionsProperty()
                .subscribe(options -> {
                    // Else the place of the old choice would show the name of a new neighbour.
                    combo.setValue(null);
                    combo.getItems().setAll(options);
                    combo.setValue(choice.chosenProperty().get());
                });
        choice.chosenProperty().subscribe(combo::setValue);
        combo.setOnAction(_ -> {
            Option picked = combo.getValue();
            if (picked != null && combo.getItems().contains(picked)) {
                choice.choose(picked);
            }
        });
        getChildren().addAll(title, combo);
        getStyleClass().add("input");
    }

    /// Options by their names.
    private static final class Names extends StringConverter<Option> {
        @Override
        public String toString(@Nullable Option option) {
            return option == null ? "" : option.name();
        }

        @Override
        public Option fromString(String text) {
            return Option.NONE;
        }
    }
}
