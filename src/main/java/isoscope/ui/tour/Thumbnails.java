package isoscope.ui.tour;

import isoscope.tour.StepView;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;

/// Small pictures of views that were shown.
final class Thumbnails {
    static final double WIDTH = 88;
    static final double HEIGHT = 55;

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
        Bounds bounds = node.getLayoutBounds();
        double times =
                Math.min(FINE * WIDTH / bounds.getWidth(), FINE * HEIGHT / bounds.getHeight());
        if (times > 0 && Double.isFinite(times)) {
            WritableImage whole = node.snapshot(new SnapshotParameters(), null);
            pictures.put(view, Shrunk.of(whole, times));
            taken.set(taken.get() + 1);
        }
    }
}
