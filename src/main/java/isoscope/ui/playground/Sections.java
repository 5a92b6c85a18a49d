package isoscope.ui.playground;

import isoscope.law.LawCard;
import isoscope.ui.inspector.InspectorSection;
import isoscope.ui.inspector.KeyValues;
import isoscope.ui.inspector.Notes;
import isoscope.ui.theme.Styled;
import isoscope.ui.workspace.Live;
import isoscope.words.Words;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The inspector of the playground: the truth, what no method found, and how the table is read.
final class Sections {
    private Sections() {}

    static List<Node> of(PlaygroundViewModel model) {
        return List.of(truth(model), failures(model), reading(model));
    }

    private static Node truth(PlaygroundViewModel model) {
        VBox rows = new VBox();
        rows.setId("playground-truth");
        Live.of(() -> constants(model), model.stateProperty())
                .subscribe(constants -> rows.getChildren().setAll(table(constants)));
        return new InspectorSection(Words.key("Truth"))
                .withNote(
                        model.stateProperty()
                                .map(now ->
                                        now.made()
                                                .map(draw -> draw.asked().law().card().name())
                                                .orElse("")))
                .with(rows);
    }

    private static Map<String, Double> constants(PlaygroundViewModel model) {
        return model.stateProperty()
                .get()
                .made()
                .map(draw -> draw.simulation().truth().constants())
                .orElse(Map.of());
    }

    private static KeyValues table(Map<String, Double> constants) {
        KeyValues table = new KeyValues();
        constants.forEach((name, value) -> {
            if (!Double.isNaN(value)) {
                table.row(LawCard.symbol(name), new SimpleStringProperty(NumberText.of(value, 6)));
            }
        });
        return table;
    }

    /// The methods that found no law in the runs that are drawn.
    private static Node failures(PlaygroundViewModel model) {
        VBox notes = Styled.of(new VBox(), "section-rows");
        notes.setId("playground-failures");
        InspectorSection section = new InspectorSection(Words.key("No law found")).with(notes);
        model.stateProperty()
                .map(now -> now.made().map(Sections::failures).orElse(List.of()))
                .subscribe(texts -> {
                    notes.getChildren().setAll(Notes.warnings(texts));
                    section.setVisible(!texts.isEmpty());
                    section.setManaged(!texts.isEmpty());
                });
        return section;
    }

    private static List<String> failures(Draw draw) {
        return draw.found().stream()
                .filter(each -> each.law().isEmpty())
                .map(each -> each.method().shortTitle() + ": " + each.reason())
                .toList();
    }

    private static Node reading(PlaygroundViewModel model) {
        ObservableValue<String> intervals =
                model.stateProperty()
                        .map(now ->
                                now.made()
                                        .flatMap(draw -> draw.simulation().intervals())
                                        .map(how -> Words.of("Intervals: %s.", how))
                                        .orElse(
                                                Words.of(
                                                        "Without noise all repetitions are the same, and there are no intervals.")));
        Label how = wrapped("");
        how.textProperty().bind(intervals);
        return new InspectorSection(Words.key("How to read it"))
                .with(
                        wrapped(
                                Words.of(
                                        "Noise: each loss is multiplied by its own log-normal factor, whose logarithm has "
                                                + "this standard deviation.")),
                        wrapped(
                                Words.of(
                                        "Bias: the mean of the estimates minus the truth. It does not shrink with more "
                                                + "repetitions.")),
                        wrapped(Words.of("Spread: the standard deviation of the estimates.")),
                        wrapped(
                                Words.of(
                                        "Coverage: the share of single fits whose interval contains the truth; it should be "
                                                + "95 %%. Width: the median width of these intervals.")),
                        how);
    }

    private static Label wrapped(String text) {
        Label label = Notes.caption(text);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
