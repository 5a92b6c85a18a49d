package isoscope.ui.laws;

import isoscope.fit.FitMethod;
import isoscope.fit.resample.Scheme;
import isoscope.ui.dialog.Labels;
import isoscope.ui.inspector.InspectorSection;
import isoscope.ui.inspector.Notes;
import isoscope.ui.theme.Styled;
import isoscope.ui.workspace.ValueField;
import isoscope.words.Words;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The settings of the fit, each with its name at the left. A change refits at once.
final class FitSettingsSection extends VBox {
    private static final double CONTROLS = 150;
    private static final double HEIGHT = 28;

    private final FitSettingsViewModel model;
    private final GridPane grid = new GridPane();

    FitSettingsSection(FitSettingsViewModel model) {
        this.model = model;
        grid.getStyleClass().add("fit-settings");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        ColumnConstraints controls = new ColumnConstraints(CONTROLS);
        grid.getColumnConstraints().addAll(names, controls);
        ComboBox<FitMethod> approach = approach();
        grid.add(approach, 0, 0, 2, 1);
        ValueField delta = number("huber-delta", model.delta());
        row("Huber δ", delta);
        grid.add(new DeltaSlider(model), 1, grid.getRowCount());
        model.usesDelta()
                .subscribe(used ->
                        grid.getChildren().stream()
                                .filter(node -> node == delta || node instanceof DeltaSlider)
                                .forEach(node -> node.setDisable(!used)));
        row(Words.of("Resamples"), number("resamples", model.resamples()));
        row(Words.of("Resample by"), scheme());
        row(Words.of("Seed"), number("seed", model.seed()));
        row(Words.of("Hold out"), holdOut());
        ValueField held = number("held-out", model.held());
        Label runs = row(Words.of("Runs held out"), held);
        ObservableValue<Boolean> counted =
                model.choicesProperty()
                        .map(now -> HoldOutKind.of(now.holdOut()) == HoldOutKind.COUNT);
        counted.subscribe(shown -> List.of(held, runs).forEach(node -> show(node, shown)));
        Label timing = Notes.caption("");
        timing.setId("fit-timing");
        timing.getStyleClass().add("number");
        timing.textProperty().bind(model.timing());
        getChildren().add(new InspectorSection(Words.key("Fit settings")).with(grid, timing));
    }

    private ComboBox<FitMethod> approach() {
        return combo(
                "fit-method",
                Words.of("Approach"),
                model.methods(),
                FitMethod::title,
                model.method(),
                model::use);
    }

    private ComboBox<Scheme> scheme() {
        return combo(
                "resampling",
                Words.of("Resample by"),
                model.schemes(),
                FitSettingsViewModel::label,
                model.bootstrapProperty().map(now -> now.scheme()),
                model::draw);
    }

    private ComboBox<HoldOutKind> holdOut() {
        return combo(
                "hold-out",
                Words.of("Hold out"),
                new SimpleObjectProperty<>(List.of(HoldOutKind.values())),
                HoldOutKind::label,
                model.choicesProperty().map(now -> HoldOutKind.of(now.holdOut())),
                model::holdOut);
    }

    private static ValueField number(String id, NumberEntry entry) {
        ValueField field = Styled.of(new ValueField(entry, id, entry.name()), "setting");
        field.field().getStyleClass().add("setting-field");
        return field;
    }

    private Label row(String name, Node control) {
        Label label = new Label(name);
        label.setLabelFor(control);
        label.getStyleClass().add("muted");
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setMinHeight(HEIGHT);
        GridPane.setValignment(label, javafx.geometry.VPos.TOP);
        grid.addRow(grid.getRowCount(), label, control);
        return label;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private static <T> ComboBox<T> combo(
            String id,
            String name,
            ObservableValue<List<T>> choices,
            Function<T, String> label,
            ObservableValue<T> value,
            Consumer<T> choose) {
        ComboBox<T> combo = new ComboBox<>();
        combo.setId(id);
        combo.setAccessibleText(name);
        combo.setConverter(new Labels<>(label));
        combo.setMaxWidth(Double.MAX_VALUE);
        combo.setMinHeight(HEIGHT);
        HBox.setHgrow(combo, Priority.ALWAYS);
        choices.subscribe(offered -> offer(combo, offered, value.getValue()));
        value.subscribe(combo::setValue);
        combo.setOnAction(event -> {
            if (combo.getValue() != null) {
                choose.accept(combo.getValue());
            }
        });
        return combo;
    }

    private static <T> void offer(ComboBox<T> combo, List<T> offered, T chosen) {
        if (!combo.getItems().equals(offered)) {
            // Else the place of the old choice would show the name of a new neighbour.
            combo.setValue(null);
            combo.getItems().setAll(offered);
            combo.setValue(chosen);
        }
    }
}
