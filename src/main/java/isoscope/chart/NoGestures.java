package isoscope.chart;

import isoscope.plot.AxisRanges;
import isoscope.plot.charts.ReadOut;
import java.util.Optional;
import java.util.Set;

/// Gestures that do nothing: those of a figure that nobody answers for, and the rest of those of a figure that answers few.
public class NoGestures implements FigureGestures {
    @Override
    public AxisRanges view() {
        return AxisRanges.AUTOMATIC;
    }

    @Override
    public void zoom(AxisRanges view) {}

    @Override
    public void settle() {}

    @Override
    public void back() {}

    @Override
    public void forward() {}

    @Override
    public void resetView() {}

    @Override
    public void resetAxis(String axis) {}

    @Override
    public void moveCursor(double value) {}

    @Override
    public void returnCursor(double stood) {}

    @Override
    public boolean stepCursor(double distance) {
        return false;
    }

    @Override
    public void click(Pointer pointer) {}

    @Override
    public void select(Set<String> markers, SelectMode mode) {}

    @Override
    public void leaveOut(Set<String> markers) {}

    @Override
    public void keepLeftOut() {}

    @Override
    public void takeBack() {}

    @Override
    public void toggleSelection() {}

    @Override
    public boolean selectNone() {
        return false;
    }

    @Override
    public void useTool(DragAction tool) {}

    @Override
    public Optional<ReadOut> readOut(Pointer pointer) {
        return Optional.empty();
    }
}
