package isoscope.plot;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;

/// The markers in a frame by where they stand on the page, sorted into the cells of a grid: what is near a place or inside
/// an area is found without a look at all the others.
public final class MarkerGrid {
    private static final double CELL = 16;

    private final Rect frame;
    private final int columns;
    private final int rows;
    private final List<Marker> markers;

    /// Where the markers of each cell begin in `sorted`; one more than there are cells.
    private final int[] starts;

    private final int[] sorted;

    private MarkerGrid(Rect frame, List<Marker> markers) {
        this.frame = frame;
        this.markers = markers;
        columns = 1 + (int) (frame.width() / CELL);
        rows = 1 + (int) (frame.height() / CELL);
        starts = new int[columns * rows + 1];
        sorted = new int[markers.size()];
        sort();
    }

    /// The markers with an id that a panel shows in its frame, without those that follow the compute cursor.
    public static MarkerGrid of(PlacedPanel placed) {
        List<Marker> markers = new ArrayList<>();
        for (Layer layer : placed.panel().layers()) {
            if (layer instanceof Layer.Points points) {
                for (int i = 0; i < points.ids().size(); i++) {
                    double x = placed.toX(points.x().get(i));
                    double y = placed.toY(points.y().get(i));
                    if (!points.ids().get(i).isEmpty() && placed.frame().contains(x, y)) {
                        markers.add(new Marker(points.ids().get(i), x, y));
                    }
                }
            }
        }
        return new MarkerGrid(placed.frame(), markers);
    }

    /// A marker on the page.
    ///
    /// @param id the id of the thing it stands for
    record Marker(String id, double x, double y) {}

    /// A part of the page.
    @FunctionalInterface
    public interface Zone {
        /// Whether a place lies in it.
        boolean contains(double x, double y);
    }

    /// The ids of the markers in a zone.
    ///
    /// @param bounds hold the zone; only what stands near them is looked at
    public Set<String> inside(Rect bounds, Zone zone) {
        Set<String> ids = new HashSet<>();
        visit(
                bounds,
                number -> {
                    Marker marker = markers.get(number);
                    if (zone.contains(marker.x, marker.y)) {
                        ids.add(marker.id);
                    }
                });
        return ids;
    }

    /// Shows every marker in some bounds, and a few around, by its number; of two the one painted later has the higher.
    void visit(Rect bounds, IntConsumer taker) {
        for (int row = row(bounds.y()); row <= row(bounds.bottom()); row++) {
            int first = starts[row * columns + column(bounds.x())];
            int end = starts[row * columns + column(bounds.right()) + 1];
            for (int i = first; i < end; i++) {
                taker.accept(sorted[i]);
            }
        }
    }

    /// The marker of a number.
    Marker get(int number) {
        return markers.get(number);
    }

    private void sort() {
        for (Marker marker : markers) {
            starts[cell(marker) + 1]++;
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        int[] next = starts.clone();
        for (int i = 0; i < markers.size(); i++) {
            sorted[next[cell(markers.get(i))]++] = i;
        }
    }

    private int cell(Marker marker) {
        return row(marker.y) * columns + column(marker.x);
    }

    private int column(double x) {
        return Math.clamp((int) ((x - frame.x()) / CELL), 0, columns - 1);
    }

    private int row(double y) {
        return Math.clamp((int) ((y - frame.y()) / CELL), 0, rows - 1);
    }
}
