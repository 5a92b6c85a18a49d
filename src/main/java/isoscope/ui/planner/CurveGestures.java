package isoscope.ui.planner;

import isoscope.chart.NoGestures;
import isoscope.chart.Pointer;
import isoscope.plot.charts.ReadOut;
import java.util.Optional;

/// The gestures on the curve of a plan, in the words of its model.
final class CurveGestures extends NoGestures {
    private final CurveViewModel model;

    CurveGestures(CurveViewModel model) {
        this.model = model;
    }

    @Override
    public void moveCursor(double value) {
        model.drag(value);
    }

    @Override
    public void returnCursor(double stood) {
        model.giveUp();
    }

    @Override
    public boolean stepCursor(double distance) {
        model.step(distance);
        return true;
    }

    @Override
    public void settle() {
        model.settle();
    }

    @Override
    public boolean selectNone() {
        return model.clear();
    }

    @Override
    public void click(Pointer pointer) {
        if (pointer.marker() != null) {
            model.select(pointer.marker());
        }
    }

    @Override
    public Optional<ReadOut> readOut(Pointer pointer) {
        return model.card(pointer.x());
    }
}
