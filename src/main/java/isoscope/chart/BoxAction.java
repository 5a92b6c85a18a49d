package isoscope.chart;

import isoscope.plot.MarkerGrid;
import isoscope.plot.PlacedPanel;
import isoscope.plot.Rect;
import isoscope.plot.Zoom;
import java.util.Set;

/// The purpose of a box drawn over a panel. Rectangles are of the page.
sealed interface BoxAction {
    /// The box is this large now.
    void drawn(Rect rect);

    /// The button was released.
    void ended(Rect rect);

    /// The box was given up.
    void cancelled();

    /// Zooms to the box, unless it is too small to be meant.
    record ZoomTo(FigureGestures gestures, PlacedPanel placed) implements BoxAction {
        private static final double SMALLEST = 4;

        @Override
        public void drawn(Rect rect) {}

        @Override
        public void ended(Rect rect) {
            if (rect.width() >= SMALLEST && rect.height() >= SMALLEST) {
                gestures.zoom(Zoom.box(gestures.view(), placed, rect));
                gestures.settle();
            }
        }

        @Override
        public void cancelled() {}
    }

    /// Selects the markers in the box.
    record Select(FigureGestures gestures, PlacedPanel placed, SelectMode mode)
            implements BoxAction {
        @Override
        public void drawn(Rect rect) {}

        @Override
        public void ended(Rect rect) {
            gestures.select(MarkerGrid.of(placed).inside(rect, rect::contains), mode);
        }

        @Override
        public void cancelled() {}
    }

    /// Leaves the markers in the box out while it is drawn. What counts is where they stood when it was begun: the
    /// figure may move under the box.
    final class LeaveOut implements BoxAction {
        private final FigureGestures gestures;
        private final MarkerGrid markers;
        private Set<String> inside = Set.of();

        LeaveOut(FigureGestures gestures, PlacedPanel placed) {
            this.gestures = gestures;
            this.markers = MarkerGrid.of(placed);
        }

        @Override
        public void drawn(Rect rect) {
            Set<String> now = markers.inside(rect, rect::contains);
            if (!now.equals(inside)) {
                inside = now;
                gestures.leaveOut(now);
            }
        }

        @Override
        public void ended(Rect rect) {
            gestures.keepLeftOut();
        }

        @Override
        public void cancelled() {
            gestures.takeBack();
        }
    }
}
