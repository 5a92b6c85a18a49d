package isoscope.ui.inspector;

import isoscope.plot.NumberStyle;
import isoscope.session.FigureSteps;
import isoscope.session.History;
import isoscope.ui.workspace.Segments;
import isoscope.ui.workspace.Segments.Choice;
import isoscope.words.Words;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// How compute, parameters and tokens are written at the ticks of every chart. Choosing is a step that can be undone.
final class NumbersRow extends HBox {
    private static List<Choice<NumberStyle>> styles() {
        return List.of(
                new Choice<>(NumberStyle.AUTOMATIC, Words.of("Mixed")),
                new Choice<>(NumberStyle.POWERS, "10ⁿ"),
                new Choice<>(NumberStyle.SI, "K M B T"));
    }

    private static final double ABOVE = 8;

    NumbersRow(FigureSteps steps, History history) {
        var style = new SimpleObjectProperty<>(history.choicesProperty().get().numbers());
        history.choicesProperty().subscribe(now -> style.set(now.numbers()));
        style.subscribe(steps::writeNumbers);
        Label name = new Label(Words.of("Numbers"));
        name.setMaxWidth(Double.MAX_VALUE);
        setHgrow(name, Priority.ALWAYS);
        getChildren().addAll(name, new Segments<>("numbers", style, styles()));
        setAlignment(Pos.CENTER_LEFT);
        setPadding(new Insets(ABOVE, 0, 0, 0));
    }
}
