package isoscope.ui.theme;

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
    private final ObservableDoubleValue wanted;
    private final Scale scale = new Scale(1, 1);

    /// A pane around a content.
    ///
    /// @param wanted how many times larger than designed
    public ScaledPane(Region content, ObservableDoubleValue wanted) {
        this.content = content;
        this.wanted = wanted;
        content.getTransforms().add(scale);
        content.setManaged(false);
        getChildren().add(content);
        wanted.subscribe(_ -> requestLayout());
    }

    @Override
    protected void layoutChildren() {
        double room = Math.max(1, Math.min(getWidth() / LEAST_WIDTH, getHeight() / LEAST_HEIGHT));
        double by = Math.min(wanted.get(), room);
        scale.setX(by);
        scale.setY(by);
        content.resizeRelocate(0, 0, getWidth() / by, getHeight() / by);
    }
}
