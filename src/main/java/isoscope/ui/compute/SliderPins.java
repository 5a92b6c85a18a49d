package isoscope.ui.compute;

import isoscope.ui.theme.Styled;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/// The models above the track, each with a name that overlaps no other.
final class SliderPins extends Pane {
    private static final double FOOT = SliderTrack.TRACK_Y - 5;
    private static final double LOW = 30;
    private static final double HIGH = 15;
    private static final double RADIUS = 2.5;
    private static final double GAP = 7;
    private static final double LINE = 14;

    private final List<Flag> flags;

    SliderPins(List<Pin> pins) {
        flags = pins.stream().map(SliderPins::flag).toList();
        flags.forEach(flag -> getChildren().addAll(flag.stem(), flag.head(), flag.name()));
        getChildren().forEach(child -> child.setManaged(false));
        setMouseTransparent(true);
    }

    /// Puts everything in its place.
    ///
    /// @return where heads and names are
    List<Bounds> arrange(LogScale scale, double width) {
        List<Bounds> taken = new ArrayList<>();
        flags.forEach(flag -> taken.add(headAt(scale.x(flag.pin().compute()))));
        for (Flag flag : flags) {
            flag.name().autosize();
            double x = Math.rint(scale.x(flag.pin().compute())) + 0.5;
            Optional<Place> free = place(flag, x, width, taken);
            flag.name().setVisible(free.isPresent());
            Place place = free.orElse(new Place(LOW, headAt(x)));
            taken.add(place.bounds());
            flag.name().relocate(place.bounds().getMinX(), place.bounds().getMinY());
            flag.head().setCenterX(x);
            flag.head().setCenterY(place.head());
            flag.stem().setStartX(x);
            flag.stem().setEndX(x);
            flag.stem().setStartY(place.head() + RADIUS);
            flag.stem().setEndY(FOOT);
        }
        return taken;
    }

    /// Right, then left of its head, then above it, then higher up: the first place that is free. A name with none is
    /// left out.
    private static Optional<Place> place(Flag flag, double x, double width, List<Bounds> taken) {
        double name = flag.name().getWidth();
        double above = Math.clamp(x - name / 2, 0, Math.max(0, width - name));
        List<Place> places =
                List.of(
                        new Place(LOW, box(x + GAP, LOW, name)),
                        new Place(LOW, box(x - GAP - name, LOW, name)),
                        new Place(LOW, box(above, HIGH, name)),
                        new Place(HIGH, box(x + GAP, HIGH, name)),
                        new Place(HIGH, box(x - GAP - name, HIGH, name)));
        return places.stream().filter(place -> free(place.bounds(), width, taken)).findFirst();
    }

    private static boolean free(Bounds box, double width, List<Bounds> taken) {
        return box.getMinX() >= 0
                && box.getMaxX() <= width
                && taken.stream().noneMatch(box::intersects);
    }

    private static Bounds box(double left, double middle, double width) {
        return new BoundingBox(left, middle - LINE / 2, width, LINE);
    }

    private static Bounds headAt(double x) {
        return new BoundingBox(x - RADIUS - 1, LOW - RADIUS - 1, 2 * RADIUS + 2, 2 * RADIUS + 2);
    }

    private static Flag flag(Pin pin) {
        Label name = Styled.of(new Label(pin.name()), "slider-pin-name");
        Line stem = Styled.of(new Line(), "slider-pin");
        Circle head = Styled.of(new Circle(RADIUS), "slider-pin-head");
        return new Flag(pin, name, stem, head);
    }

    private record Flag(Pin pin, Label name, Line stem, Circle head) {}

    private record Place(double head, Bounds bounds) {}
}
