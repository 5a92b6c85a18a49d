package isoscope.chart;

import isoscope.plot.MarkerGrid;
import isoscope.plot.PlacedPanel;
import isoscope.plot.Rect;

/// Draws an outline inside a frame and selects the markers in it.
///
/// @param foreground where it is drawn
/// @param placed the panel whose markers are meant
/// @param mode the effect on the selection
/// @param outline as far as it was drawn
record OutlineDrag(
        Foreground foreground,
        FigureGestures gestures,
        PlacedPanel placed,
        SelectMode mode,
        Outline outline)
        implements Drag {
    @Override
    public void to(double x, double y) {
        Rect frame = placed.frame();
        boolean kept =
                outline.to(
                        Math.clamp(x, frame.x(), frame.right()),
                        Math.clamp(y, frame.y(), frame.bottom()));
        if (kept) {
            foreground.outline(outline.corners());
        }
    }

    @Override
    public void end() {
        foreground.unband();
        gestures.select(MarkerGrid.of(placed).inside(outline.bounds(), outline), mode);
    }

    @Override
    public void cancel() {
        foreground.unband();
    }
}
