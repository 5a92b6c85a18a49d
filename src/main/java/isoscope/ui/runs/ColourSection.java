package isoscope.ui.runs;

import isoscope.ui.inspector.InspectorSection;
import isoscope.ui.inspector.Notes;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;

/// What colours the runs in every chart.
final class ColourSection extends VBox {
    ColourSection(RunsViewModel model) {
        ComboBox<String> box = new ComboBox<>();
        box.setId("colour-by");
        box.setAccessibleText("Colour runs by");
        box.setMaxWidth(Double.MAX_VALUE);
        model.colourChoices().subscribe(choices -> show(box, choices, model));
        model.colour().subscribe(now -> box.setValue(now));
        box.setOnAction(event -> {
            if (box.getValue() != null) {
                model.colourBy(box.getValue());
            }
        });
        VBox rows = new VBox(box, Notes.caption("Groups have shapes of their own too."));
        rows.getStyleClass().add("conventions");
        getChildren().add(new InspectorSection("Colour by").with(rows));
    }

    private static void show(ComboBox<String> box, List<String> choices, RunsViewModel model) {
        String now = model.colour().getValue();
        box.getItems().setAll(choices);
        box.setValue(now);
    }
}
