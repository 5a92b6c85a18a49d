package isoscope.ui.playground;

import isoscope.plan.design.Spacing;
import isoscope.ui.playground.InputsViewModel.MethodChoice;
import isoscope.ui.theme.Styled;
import isoscope.ui.workspace.ChoiceField;
import isoscope.ui.workspace.EntryField;
import isoscope.ui.workspace.Segments;
import isoscope.ui.workspace.Segments.Choice;
import isoscope.words.Words;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The inputs of the playground, one field each.
final class InputsPane extends VBox {
    private final InputsViewModel model;

    InputsPane(InputsViewModel model) {
        this.model = model;
        getStyleClass().add("inputs");
        getChildren()
                .addAll(
                        new ChoiceField(model.law()),
                        budgets(),
                        beside(Input.COUNT, Input.POINTS),
                        beside(Input.REACH, Input.NOISE),
                        spacing(),
                        line(),
                        methods(),
                        line(),
                        entry(Input.COMPUTE),
                        beside(Input.REPETITIONS, Input.SEED));
    }

    /// Both ends, and below them why they are no range.
    private VBox budgets() {
        Label error = Styled.of(new Label(), "error-text");
        error.setId("playground-range-error");
        error.setWrapText(true);
        error.setMinHeight(USE_PREF_SIZE);
        error.textProperty()
                .bind(model.setupProperty().map(setup -> setup.budgetsProblem().orElse("")));
        error.visibleProperty().bind(error.textProperty().isNotEmpty());
        error.managedProperty().bind(error.visibleProperty());
        return Styled.of(new VBox(beside(Input.LOW, Input.HIGH), error), "input");
    }

    private VBox spacing() {
        Segments<Spacing> segments =
                new Segments<>(
                        "playground-spacing",
                        model.spacingProperty(),
                        List.of(
                                new Choice<>(Spacing.GEOMETRIC, Words.of("Factors")),
                                new Choice<>(Spacing.LOG, Words.of("One list")),
                                new Choice<>(Spacing.LINEAR, Words.of("Steps"))));
        List<String> tips =
                List.of(
                        Words.of("By equal factors around the best size of each budget"),
                        Words.of("By equal factors in one list for all budgets"),
                        Words.of("By equal steps around the best size of each budget"));
        for (int i = 0; i < tips.size(); i++) {
            Tooltip.install(segments.getChildren().get(i), new Tooltip(tips.get(i)));
        }
        return Styled.of(new VBox(title(Input.SPACING.names().title()), segments), "input");
    }

    private VBox methods() {
        VBox all = Styled.of(new VBox(title(Words.of("Methods"))), "input", "playground-methods");
        model.methods().forEach(choice -> all.getChildren().add(box(choice)));
        return all;
    }

    private static CheckBox box(MethodChoice choice) {
        CheckBox box = new CheckBox(choice.method().title());
        box.setId("playground-method-" + choice.method().id());
        box.setTooltip(new Tooltip(choice.method().title()));
        choice.chosen().subscribe(box::setSelected);
        box.setOnAction(_ -> choice.chosen().set(box.isSelected()));
        return box;
    }

    private EntryField entry(Input input) {
        return new EntryField(model.entry(input));
    }

    private HBox beside(Input left, Input right) {
        HBox both = Styled.of(new HBox(half(left), half(right)), "inputs-beside");
        both.setFillHeight(false);
        return both;
    }

    private EntryField half(Input input) {
        EntryField field = entry(input);
        field.setPrefWidth(0);
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private static Label title(String text) {
        return Styled.of(new Label(text), "input-title");
    }

    private static Node line() {
        return Styled.of(new Region(), "inputs-line");
    }
}
