package isoscope.ui.runs;

import isoscope.plot.ColourBy;
import isoscope.ui.dialog.Labels;
import isoscope.ui.inspector.InspectorSection;
import isoscope.ui.inspector.RunLegend;
import isoscope.words.Words;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;

/// The choice of what colours the runs in every chart, and the key to the colours.
final class ColourSection extends VBox {
    ColourSection(ColourViewModel model, RunLegend legend) {
        ComboBox<ColourBy> box = new ComboBox<>();
        box.setId("colour-by");
        box.setAccessibleText(Words.of("Colour runs by"));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new Labels<>(ColourViewModel::name));
        model.choices().subscribe(choices -> show(box, choices, model.colour().getValue()));
        model.colour().subscribe(box::setValue);
        box.setOnAction(event -> {
            if (box.getValue() != null) {
                model.colourBy(box.getValue());
            }
        });
        VBox rows = new VBox(box, legend);
        rows.getStyleClass().add("conventions");
        getChildren().add(new InspectorSection(Words.key("Colour by")).with(rows));
    }

    private static void show(ComboBox<ColourBy> box, List<ColourBy> choices, ColourBy now) {
        box.getItems().setAll(choices);
        box.setValue(now);
    }
}
