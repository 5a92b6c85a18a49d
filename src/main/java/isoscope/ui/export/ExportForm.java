package isoscope.ui.export;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import isoscope.export.ExportFormat;
import isoscope.plot.PageElements;
import isoscope.plot.Theme;
import isoscope.ui.dialog.Labels;
import isoscope.ui.theme.Styled;
import isoscope.ui.theme.Switch;
import isoscope.ui.workspace.Segments;
import isoscope.ui.workspace.Segments.Choice;
import isoscope.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The format, size, colours and furniture of an exported figure.
final class ExportForm extends VBox {
    private static final double WIDTH = 350;

    private static final List<Choice<ExportFormat>> FORMATS =
            Stream.of(ExportFormat.values())
                    .map(format -> new Choice<>(format, format.name()))
                    .toList();
    private static final List<Choice<LengthUnit>> UNITS =
            Stream.of(LengthUnit.values()).map(unit -> new Choice<>(unit, unit.symbol())).toList();

    private static List<Choice<Theme>> themes() {
        return List.of(
                new Choice<>(Theme.PRINT, Words.of("Print")),
                new Choice<>(Theme.LIGHT, Words.of("Light")),
                new Choice<>(Theme.DARK, Words.of("Dark")));
    }

    private static List<Choice<PageElements.Legend>> legends() {
        return List.of(
                new Choice<>(PageElements.Legend.LINES, Words.of("On the lines")),
                new Choice<>(PageElements.Legend.INSIDE, Words.of("In a legend")),
                new Choice<>(PageElements.Legend.NONE, Words.of("None")));
    }

    private final FigureOptions options;
    private final PageFields page;

    ExportForm(ExportViewModel model) {
        options = model.options();
        page = options.page();
        getStyleClass().add("export-form");
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        Label error = Styled.of(new Label(), "error-text");
        error.setId("export-error");
        error.setWrapText(true);
        error.textProperty().bind(model.errorProperty());
        getChildren()
                .addAll(
                        caption(Words.of("Format")),
                        new Segments<>("export-format", page.formatProperty(), FORMATS),
                        size(),
                        presets(),
                        new HBox(
                                field(page.width()),
                                field(page.height()),
                                field(page.textSize()),
                                dpi()),
                        error,
                        caption(Words.of("Colours")),
                        new Segments<>("export-theme", options.themeProperty(), themes()),
                        caption(Words.of("Names of lines")),
                        new Segments<>("export-legend", options.legendProperty(), legends()),
                        title(),
                        toggle("cursor", Words.of("Compute cursor"), options.cursorProperty()),
                        toggle(
                                "source",
                                Words.of("Source line: files, runs, laws"),
                                options.sourceProperty()),
                        toggle(
                                "transparent",
                                Words.of("Transparent background"),
                                options.transparentProperty()));
        error.managedProperty().bind(model.errorProperty().isNotEmpty());
        getChildren().forEach(node -> node.getStyleClass().add("export-row"));
    }

    private HBox size() {
        Segments<LengthUnit> units = new Segments<>("export-unit", page.unitProperty(), UNITS);
        HBox row = new HBox(caption(Words.of("Size")), gap(), units);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private TextField title() {
        TextField title = new TextField();
        title.setId("export-title");
        title.setPromptText(Words.of("Title above the figure"));
        title.setAccessibleText(Words.of("Title"));
        title.textProperty().bindBidirectional(options.titleProperty());
        return title;
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
        presets.setPromptText(Words.of("Own size"));
        presets.setMaxWidth(Double.MAX_VALUE);
        presets.setAccessibleText(Words.of("Size"));
        presets.setOnAction(event -> {
            if (presets.getValue() != null) {
                page.use(presets.getValue());
            }
        });
        presets.setValue(page.preset().orElse(null));
        page.onChange(() -> presets.setValue(page.preset().orElse(null)));
        return presets;
    }

    private static CustomTextField field(NumberField number) {
        CustomTextField field = new CustomTextField();
        field.setId("export-" + number.name().toLowerCase(Locale.ROOT).replace(' ', '-'));
        Label unit = Styled.of(new Label(), "unit");
        unit.textProperty().bind(number.unitProperty());
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

    private static HBox toggle(String id, String words, BooleanProperty value) {
        Switch toggle = new Switch();
        toggle.setId("export-" + id);
        toggle.setAccessibleText(words);
        toggle.selectedProperty().bindBidirectional(value);
        HBox row = new HBox(new Label(words), gap(), toggle);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private static Label caption(String text) {
        return Styled.of(new Label(text), "form-caption");
    }
}
