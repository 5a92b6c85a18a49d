package isoscope.chart;

import isoscope.plot.AxisRanges;
import isoscope.plot.PlacedPanel;
import isoscope.plot.Range;
import isoscope.plot.Zoom;

/// The gesture of a pressed button while the pointer moves, one kind a gesture. Places are of the page.
sealed interface Drag permits BoxDrag, OutlineDrag, Drag.Cursor, Drag.Pan {
    /// The pointer is here now.
    void to(double x, double y);

    /// The button was released where the pointer was last.
    void end();

    /// The gesture was called off; what it has shown so far is taken back where that can be.
    void cancel();

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
        public void end() {
            gestures.settle();
        }

        @Override
        public void cancel() {
            gestures.zoom(view);
            gestures.settle();
        }
    }

    /// Moves the cursor, kept as far from the pointer as it was when it was taken hold of.
    ///
    /// @param stood the value where it was taken hold of
    /// @param grip how far it stands from the pointer
    record Cursor(FigureGestures gestures, PlacedPanel placed, double stood, double grip)
            implements Drag {
        @Override
        public void to(double x, double y) {
            Range range = placed.panel().x().range();
            double value = placed.dataX(x + grip);
            gestures.moveCursor(Math.clamp(value, range.low(), range.high()));
        }

        @Override
        public void end() {
            gestures.settle();
        }

        @Override
        public void cancel() {
            gestures.returnCursor(stood);
            gestures.settle();
        }
    }
}
