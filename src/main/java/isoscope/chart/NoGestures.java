package isoscope.chart;

import isoscope.plot.AxisRanges;
import isoscope.plot.charts.ReadOut;
import java.util.Optional;
import java.util.Set;

/// A figure that nobody answers for: gestures do nothing.
final class NoGestures implements FigureGestures {
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
    public void compute(double compute) {}

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
