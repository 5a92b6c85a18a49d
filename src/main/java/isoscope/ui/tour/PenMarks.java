package isoscope.ui.tour;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The strokes of the pen. Each step has its own, which come back with it.
public final class PenMarks {
    private final ReadOnlyObjectWrapper<List<PenStroke>> strokes =
            new ReadOnlyObjectWrapper<>(this, "strokes", List.of());
    private final Map<Integer, List<PenStroke>> others = new HashMap<>();
    private int page;

    /// The strokes on the page that is shown.
    ReadOnlyObjectProperty<List<PenStroke>> strokesProperty() {
        return strokes.getReadOnlyProperty();
    }

    /// Begins a stroke.
    void begin(double x, double y) {
        strokes.set(with(strokes.get(), new PenStroke(List.of(x, y))));
    }

    /// Goes on with the last stroke.
    void draw(double x, double y) {
        List<PenStroke> now = strokes.get();
        if (!now.isEmpty()) {
            strokes.set(with(withoutLast(now), now.getLast().to(x, y)));
        }
    }

    /// Takes the last stroke back.
    void takeBack() {
        strokes.set(withoutLast(strokes.get()));
    }

    /// Clears the page.
    void clear() {
        strokes.set(List.of());
    }

    /// Turns to a page.
    void turnTo(int other) {
        others.put(page, strokes.get());
        page = other;
        strokes.set(others.getOrDefault(other, List.of()));
    }

    /// Clears every page.
    void clearAll() {
        others.clear();
        clear();
    }

    private static List<PenStroke> with(List<PenStroke> strokes, PenStroke one) {
        return Stream.concat(strokes.stream(), Stream.of(one)).toList();
    }

    private static List<PenStroke> withoutLast(List<PenStroke> strokes) {
        return strokes.subList(0, Math.max(0, strokes.size() - 1));
    }
}
