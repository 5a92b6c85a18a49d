package isoscope.ui.library;

import isoscope.law.Variable;
import isoscope.ui.library.CardViewModel.Part;
import isoscope.words.Words;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/// A variable of a law, its slider and its value.
final class VariableSlider extends HBox {
    private static final double NAME = 190;
    private static final double VALUE = 150;

    private final VariableValues values;
    private final Variable variable;
    private final Slider slider = new Slider(0, 1, 0);
    private final StackPane track = new StackPane(slider);
    private final Label value = new Label();

    VariableSlider(VariableValues values, Variable variable) {
        this(values, variable, () -> {}, () -> {});
    }

    /// @param begun runs before the variable is dragged
    /// @param done runs when it was let go
    VariableSlider(VariableValues values, Variable variable, Runnable begun, Runnable done) {
        this.values = values;
        this.variable = variable;
        getStyleClass().add("card-slider");
        setAlignment(Pos.CENTER_LEFT);
        Label name = new Label(variable.title());
        name.setWrapText(true);
        name.setMinWidth(NAME);
        name.setPrefWidth(NAME);
        name.setMaxWidth(NAME);
        value.getStyleClass().add("number");
        value.setMinWidth(VALUE);
        value.setAlignment(Pos.CENTER_RIGHT);
        slider.setId("library-slider-" + variable.name());
        slider.setBlockIncrement(1 / 100.0);
        slider.setAccessibleText(variable.title());
        HBox.setHgrow(track, Priority.ALWAYS);
        show();
        slider.valueProperty().subscribe((_, now) -> drag(now.doubleValue(), begun, done));
        slider.valueChangingProperty()
                .subscribe((_, changing) -> {
                    if (!changing) {
                        done.run();
                    }
                });
        getChildren().addAll(name, track, value);
    }

    /// Fades the track beyond a part of it.
    void fadeBeyond(Part part) {
        slider.getStyleClass().add("measured");
        track.getChildren().addFirst(new MeasuredTrack(part));
    }

    /// Shows the value that the card has.
    void show() {
        slider.setValue(values.share(variable));
        tell();
    }

    private void drag(double share, Runnable begun, Runnable done) {
        if (share != values.share(variable)) {
            begun.run();
            values.drag(variable, share);
            tell();
            if (!slider.isValueChanging()) {
                done.run();
            }
        }
    }

    private void tell() {
        String number = Numbers.text(values.of(variable), variable.unit());
        value.setText(
                variable.unit().isEmpty() ? number : number + " " + Words.said(variable.unit()));
    }
}
