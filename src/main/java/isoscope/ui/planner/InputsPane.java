package isoscope.ui.planner;

import isoscope.ui.inspector.Notes;
import isoscope.ui.theme.Styled;
import isoscope.ui.workspace.ChoiceField;
import isoscope.ui.workspace.EntryField;
import isoscope.ui.workspace.EntryViewModel;
import isoscope.ui.workspace.Segments;
import isoscope.ui.workspace.Segments.Choice;
import isoscope.words.Words;
import java.util.Arrays;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The inputs of the planner, one field each.
final class InputsPane extends VBox {
    private final InputsViewModel model;

    InputsPane(InputsViewModel model) {
        this.model = model;
        getStyleClass().add("inputs");
        getChildren()
                .addAll(
                        goal(),
                        onlyFor(GoalKind.COMPUTE, compute()),
                        onlyFor(GoalKind.MONEY, entry(Input.BUDGET)),
                        onlyFor(GoalKind.TIME, entry(Input.HOURS)),
                        onlyFor(GoalKind.LOSS, entry(Input.TARGET_LOSS)),
                        choice(Input.LAW),
                        entry(Input.INFERENCE_TOKENS),
                        entry(Input.UNIQUE_TOKENS),
                        entry(Input.PARAMETERS),
                        line(),
                        hardware(),
                        choice(Input.NUMBER_FORMAT),
                        beside(Input.DEVICES, Input.POWER),
                        entry(Input.UTILISATION),
                        entry(Input.SERVING_UTILISATION),
                        entry(Input.PRICE),
                        line(),
                        entry(Input.PUE),
                        choice(Input.REGION),
                        entry(Input.INTENSITY),
                        line(),
                        beside(Input.VOCABULARY, Input.CONTEXT),
                        choice(Input.OPTIMIZER),
                        entry(Input.SEQUENCES));
    }

    private VBox goal() {
        Segments<GoalKind> segments =
                new Segments<>(
                        "planner-goal",
                        model.goalProperty(),
                        Arrays.stream(GoalKind.values())
                                .map(kind -> new Choice<>(kind, kind.title()))
                                .toList());
        return Styled.of(
                new VBox(Styled.of(new Label(Words.of("Plan from")), "input-title"), segments),
                "input");
    }

    /// Compute, which follows the compute bar until it is held.
    private VBox compute() {
        EntryViewModel entry = model.entry(Input.COMPUTE);
        ToggleButton hold = Styled.of(new ToggleButton(), "icon-button", "planner-hold");
        hold.setId("planner-hold");
        hold.setAccessibleText(Words.of("Fix this compute"));
        Tooltip tip = new Tooltip();
        hold.setTooltip(tip);
        hold.setOnAction(_ -> model.hold(hold.isSelected()));
        Label caption = Notes.caption("");
        entry.textProperty()
                .subscribe(text -> {
                    boolean held = !text.isEmpty();
                    hold.setSelected(held);
                    hold.setGraphic(new FontIcon(held ? Feather.LOCK : Feather.UNLOCK));
                    tip.setText(
                            held
                                    ? Words.of("Follow the compute bar again")
                                    : Words.of("Fix this compute"));
                    caption.setText(
                            held
                                    ? Words.of("Fixed, independent of the compute bar")
                                    : Words.of("Follows the compute bar"));
                });
        EntryField field = entry(Input.COMPUTE).with(hold);
        field.getChildren().add(caption);
        return field;
    }

    /// The hardware, with the source of its peak.
    private ChoiceField hardware() {
        Label source = Notes.caption("");
        source.setMinHeight(USE_PREF_SIZE);
        source.textProperty().bind(model.sourceProperty());
        ChoiceField field = choice(Input.HARDWARE);
        field.getChildren().add(source);
        return field;
    }

    private Node onlyFor(GoalKind kind, Node field) {
        field.visibleProperty().bind(model.goalProperty().map(kind::equals));
        field.managedProperty().bind(field.visibleProperty());
        return field;
    }

    private EntryField entry(Input input) {
        return new EntryField(model.entry(input));
    }

    private ChoiceField choice(Input input) {
        return new ChoiceField(model.choice(input));
    }

    private HBox beside(Input left, Input right) {
        HBox both = Styled.of(new HBox(entry(left), entry(right)), "inputs-beside");
        both.getChildren().forEach(node -> HBox.setHgrow(node, Priority.ALWAYS));
        return both;
    }

    private static Region line() {
        return Styled.of(new Region(), "inputs-line");
    }
}
