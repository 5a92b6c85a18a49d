package isoscope.ui.tour;

import isoscope.tour.StepView;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;

/// Small pictures of views that were shown.
final class Thumbnails {
    static final double WIDTH = 96;
    static final double HEIGHT = 60;

    /// For screens that show two pixels a point.
    private static final double FINE = 2;

    private final Supplier<Node> shown;
    private final Map<StepView, Image> pictures = new HashMap<>();
    private final ReadOnlyIntegerWrapper taken = new ReadOnlyIntegerWrapper(this, "taken", 0);

    /// @param shown the node that shows a view
    Thumbnails(Supplier<Node> shown) {
        this.shown = shown;
    }

    /// How many pictures were taken.
    ReadOnlyIntegerProperty takenProperty() {
        return taken.getReadOnlyProperty();
    }

    /// The picture of a view; empty while none was taken.
    Optional<Image> of(StepView view) {
        return Optional.ofNullable(pictures.get(view));
    }

    /// Takes a picture of what is shown now.
    ///
    /// @param view that it is
    void take(StepView view) {
        Node node = shown.get();
        double width = node.getLayoutBounds().getWidth();
        double height = node.getLayoutBounds().getHeight();
        if (width > 0 && height > 0) {
            double scale = FINE * Math.min(WIDTH / width, HEIGHT / height);
            SnapshotParameters how = new SnapshotParameters();
            how.setTransform(Transform.scale(scale, scale));
            how.setFill(Color.TRANSPARENT);
            pictures.put(view, node.snapshot(how, null));
            taken.set(taken.get() + 1);
        }
    }
}
