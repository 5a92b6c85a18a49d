package isoscope.ui.export;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.controls.ToggleSwitch;
import atlantafx.base.theme.Styles;
import isoscope.export.ExportFormat;
import isoscope.plot.Theme;
import isoscope.ui.dialog.Labels;
import isoscope.ui.workspace.Segments;
import isoscope.ui.workspace.Segments.Choice;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The format, size, text, background and parts of an exported figure.
final class ExportForm extends VBox {
    private static final double WIDTH = 330;

    private final ExportViewModel model;
    private final PageFields page;

    ExportForm(ExportViewModel model) {
        this.model = model;
        page = model.page();
        getStyleClass().add("export-form");
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        Label error = new Label();
        error.setId("export-error");
        error.setWrapText(true);
        error.getStyleClass().add("error-text");
        error.textProperty().bind(model.errorProperty());
        getChildren()
                .addAll(
                        caption("Format"),
                        new Segments<>("export-format", page.formatProperty(), formats()),
                        caption("Size"),
                        presets(),
                        new HBox(field(page.width()), field(page.height()), dpi()),
                        caption("Text size"),
                        new HBox(field(page.textSize())),
                        caption("Background"),
                        new Segments<>("export-theme", model.themeProperty(), themes()),
                        cursor(),
                        error);
        getChildren().forEach(node -> node.getStyleClass().add("export-row"));
    }

    /// Only pictures have a resolution.
    private CustomTextField dpi() {
        CustomTextField dpi = field(page.dpi());
        dpi.visibleProperty().bind(page.formatProperty().isEqualTo(ExportFormat.PNG));
        dpi.managedProperty().bind(dpi.visibleProperty());
        return dpi;
    }

    private ComboBox<SizePreset> presets() {
        ComboBox<SizePreset> presets = new ComboBox<>();
        presets.setId("export-preset");
        presets.getItems().setAll(SizePreset.values());
        presets.setConverter(new Labels<>(SizePreset::label));
        presets.setPromptText("Own size");
        presets.setMaxWidth(Double.MAX_VALUE);
        presets.setAccessibleText("Size");
        presets.setOnAction(event -> {
            if (presets.getValue() != null) {
                page.use(presets.getValue());
            }
        });
        model.summaryProperty().subscribe(summary -> presets.setValue(page.preset().orElse(null)));
        return presets;
    }

    private static CustomTextField field(NumberField number) {
        CustomTextField field = new CustomTextField();
        field.setId("export-" + number.name().toLowerCase(Locale.ROOT).replace(' ', '-'));
        Label unit = new Label(number.unit());
        unit.getStyleClass().add("unit");
        field.setRight(unit);
        field.setAccessibleText(number.name());
        field.getStyleClass().add("number");
        field.textProperty().bindBidirectional(number.textProperty());
        number.errorProperty()
                .subscribe(error ->
                        field.pseudoClassStateChanged(Styles.STATE_DANGER, !error.isEmpty()));
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private HBox cursor() {
        Label name = new Label("Compute cursor");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        ToggleSwitch toggle = new ToggleSwitch();
        toggle.setId("export-cursor");
        toggle.setAccessibleText("Compute cursor");
        toggle.selectedProperty().bindBidirectional(model.cursorProperty());
        HBox row = new HBox(name, gap, toggle);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Label caption(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("form-caption");
        return label;
    }

    private static List<Choice<ExportFormat>> formats() {
        return Stream.of(ExportFormat.values())
                .map(format -> new Choice<>(format, format.name()))
                .toList();
    }

    private static List<Choice<Theme>> themes() {
        return List.of(
                new Choice<>(Theme.PRINT, "White"),
                new Choice<>(Theme.LIGHT, "Light"),
                new Choice<>(Theme.DARK, "Dark"));
    }
}
