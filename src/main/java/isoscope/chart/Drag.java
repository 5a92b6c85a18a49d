package isoscope.chart;

import isoscope.plot.AxisRanges;
import isoscope.plot.Layer;
import isoscope.plot.PlacedPanel;
import isoscope.plot.Range;
import isoscope.plot.Rect;
import isoscope.plot.Zoom;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/// What a pressed button does while the pointer moves, one kind a gesture. Places are of the page.
sealed interface Drag {
    /// The pointer is here now.
    void to(double x, double y);

    /// The button was released where the pointer was last.
    void end();

    /// Moves the data with the pointer, from where it was when the button was pressed.
    record Pan(
            FigureGestures gestures,
            AxisRanges view,
            PlacedPanel placed,
            double startX,
            double startY)
            implements Drag {
        @Override
        public void to(double x, double y) {
            gestures.zoom(Zoom.pan(view, placed, x - startX, y - startY));
        }

        @Override
        public void end() {}
    }

    /// Moves the compute cursor, kept as far from the pointer as it was when it was taken hold of.
    record Cursor(FigureGestures gestures, PlacedPanel placed, double grip) implements Drag {
        @Override
        public void to(double x, double y) {
            Range range = placed.panel().x().range();
            double compute = placed.dataX(x + grip);
            gestures.compute(Math.clamp(compute, range.low(), range.high()));
        }

        @Override
        public void end() {}
    }

    /// Draws a rubber band inside a frame and hands it over at the end.
    final class Box implements Drag {
        private final Foreground foreground;
        private final Rect frame;
        private final double startX;
        private final double startY;
        private final Consumer<Rect> whenDrawn;
        private Rect rect;

        Box(
                Foreground foreground,
                Rect frame,
                double startX,
                double startY,
                Consumer<Rect> whenDrawn) {
            this.foreground = foreground;
            this.frame = frame;
            this.startX = startX;
            this.startY = startY;
            this.whenDrawn = whenDrawn;
            this.rect = new Rect(startX, startY, 0, 0);
        }

        @Override
        public void to(double x, double y) {
            double insideX = Math.clamp(x, frame.x(), frame.right());
            double insideY = Math.clamp(y, frame.y(), frame.bottom());
            rect =
                    new Rect(
                            Math.min(startX, insideX),
                            Math.min(startY, insideY),
                            Math.abs(insideX - startX),
                            Math.abs(insideY - startY));
            foreground.band(rect);
        }

        @Override
        public void end() {
            foreground.unband();
            whenDrawn.accept(rect);
        }

        /// The ids of the markers of a panel that lie in a rectangle of the page.
        static Set<String> markers(PlacedPanel placed, Rect rect) {
            Set<String> ids = new HashSet<>();
            for (Layer layer : placed.panel().layers()) {
                if (layer instanceof Layer.Points points) {
                    for (int i = 0; i < points.ids().size(); i++) {
                        double x = placed.toX(points.x().get(i));
                        double y = placed.toY(points.y().get(i));
                        if (rect.contains(x, y)) {
                            ids.add(points.ids().get(i));
                        }
                    }
                }
            }
            ids.remove("");
            return ids;
        }
    }
}
