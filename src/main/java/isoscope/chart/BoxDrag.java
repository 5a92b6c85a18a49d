package isoscope.chart;

import isoscope.plot.PlacedPanel;
import isoscope.plot.Rect;

/// Draws a rubber band inside a frame and tells an action of it.
final class BoxDrag implements Drag {
    private final Foreground foreground;
    private final Rect frame;
    private final double startX;
    private final double startY;
    private final BoxAction action;
    private Rect rect;

    BoxDrag(
            Foreground foreground,
            PlacedPanel placed,
            double startX,
            double startY,
            BoxAction action) {
        this.foreground = foreground;
        this.frame = placed.frame();
        this.startX = startX;
        this.startY = startY;
        this.action = action;
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
        action.drawn(rect);
    }

    @Override
    public void end() {
        foreground.unband();
        action.ended(rect);
    }

    @Override
    public void cancel() {
        foreground.unband();
        action.cancelled();
    }
}
