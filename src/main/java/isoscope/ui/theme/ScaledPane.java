package isoscope.ui.theme;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.NumberBinding;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// Shows its content larger or smaller, in the room there is: at a scale of 2 the content has half the width to arrange
/// itself in. Texts and shapes stay sharp, for they are drawn at the scale and not stretched. A content that would have
/// less room than it needs is shown less large.
public final class ScaledPane extends Pane {
    private static final double LEAST_WIDTH = 1100;
    private static final double LEAST_HEIGHT = 680;

    private final Region content;
    private final Scale scale = new Scale(1, 1);
    private final NumberBinding room;
    private final NumberBinding shown;

    /// A pane around a content.
    ///
    /// @param wanted how many times larger than designed
    public ScaledPane(Region content, ObservableDoubleValue wanted) {
        this.content = content;
        content.getTransforms().add(scale);
        content.setManaged(false);
        getChildren().add(content);
        wanted.subscribe(_ -> requestLayout());
        room =
                Bindings.max(
                        1,
                        Bindings.min(
                                widthProperty().divide(LEAST_WIDTH),
                                heightProperty().divide(LEAST_HEIGHT)));
        shown = Bindings.min(wanted, room);
    }

    /// The largest scale that there is room for.
    public NumberBinding room() {
        return room;
    }

    /// The scale that the content is shown at.
    public NumberBinding shown() {
        return shown;
    }

    @Override
    protected void layoutChildren() {
        double by = shown.doubleValue();
        scale.setX(by);
        scale.setY(by);
        content.resizeRelocate(0, 0, getWidth() / by, getHeight() / by);
    }
}
