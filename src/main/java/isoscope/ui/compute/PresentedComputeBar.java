package isoscope.ui.compute;

import isoscope.quantity.ComputeUnit;
import isoscope.ui.theme.Enlarged;
import isoscope.ui.theme.Styled;
import isoscope.words.Words;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The compute bar of a presentation: play, C, the slider and the split of each law, all of it to be read from the back of
/// a room.
public final class PresentedComputeBar extends HBox {
    private static final double SLIDER = 1.82;
    private static final double SLIDER_LEAST = 190;
    private static final double PLAY = 68.0 / 44;

    /// The bar for a view-model, of which the window's own bar makes C sweep.
    public PresentedComputeBar(ComputeBarViewModel model) {
        setId("presented-compute-bar");
        getStyleClass().add("presented-compute-bar");
        ComputeSlider slider = new ComputeSlider(model);
        slider.setId("presented-slider");
        slider.setMinWidth(SLIDER_LEAST);
        Enlarged middle = Enlarged.by(SLIDER, slider);
        middle.setPrefWidth(0);
        middle.setMaxHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(middle, Priority.ALWAYS);
        getChildren()
                .addAll(
                        Enlarged.asItIs(PLAY, new PlayButton(model)),
                        value(model),
                        middle,
                        new PresentedReadout(model));
    }

    private static VBox value(ComputeBarViewModel model) {
        Label value = Styled.of(new Label(), "presented-value");
        value.setId("presented-value");
        value.textProperty().bind(model.textProperty());
        Label unit = Styled.of(new Label(), "presented-muted");
        unit.textProperty().bind(model.unitProperty().map(ComputeUnit::label));
        Label caption = Styled.of(new Label(Words.of("Compute")), "presented-caption");
        VBox block = Styled.of(new VBox(caption, value, unit), "presented-value-block");
        block.setMinWidth(Region.USE_PREF_SIZE);
        return block;
    }
}
