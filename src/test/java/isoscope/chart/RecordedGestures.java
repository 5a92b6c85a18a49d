package isoscope.chart;

import isoscope.plot.Axis;
import isoscope.plot.AxisRanges;
import isoscope.plot.Figure;
import isoscope.plot.Layer;
import isoscope.plot.Paint;
import isoscope.plot.Panel;
import isoscope.plot.Range;
import isoscope.plot.Stroke;
import isoscope.plot.charts.ReadOut;
import isoscope.quantity.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A small model behind a figure of one plane with three runs and the compute cursor: it answers gestures with another
/// figure, and remembers the last of each kind.
final class RecordedGestures implements FigureGestures {
    static final Range COMPUTE = new Range(1e18, 1e26);
    static final Range PARAMETERS = new Range(1e7, 1e13);
    static final double START = 1e22;

    private final FigureView shown;
    private AxisRanges view = AxisRanges.AUTOMATIC;
    double compute = START;
    int zooms;
    int settled;
    int resets;
    String axisReset = "";
    int steps;
    Optional<Pointer> clicked = Optional.empty();
    Set<String> selected = Set.of();
    Optional<SelectMode> selectMode = Optional.empty();
    final List<Set<String>> leftOut = new ArrayList<>();
    int kept;
    int takenBack;
    int toggles;

    RecordedGestures(FigureView shown) {
        this.shown = shown;
    }

    void start() {
        shown.gesturesProperty().set(this);
        shown.figureProperty().set(figure());
    }

    Figure figure() {
        Axis x =
                new Axis(
                        "compute",
                        "Training compute C (FLOP)",
                        Axis.Scale.LOG,
                        view.of("compute").orElse(COMPUTE),
                        Axis.TickStyle.POWERS,
                        true);
        Axis y =
                new Axis(
                        "parameters",
                        "Parameters N",
                        Axis.Scale.LOG,
                        view.of("parameters").orElse(PARAMETERS),
                        Axis.TickStyle.SI,
                        true);
        Layer runs =
                new Layer.Points(
                        Series.of(1e19, 1e20, 1e21),
                        Series.of(1e8, 1e9, 1e10),
                        List.of("first", "second", "third"),
                        Layer.Shape.CIRCLE,
                        6.8,
                        Paint.FITTED,
                        null,
                        null);
        Layer law =
                new Layer.Curve(
                        Series.of(1e18, 1e26),
                        Series.of(3e7, 3e11),
                        Stroke.solid(Paint.FITTED, 3),
                        null,
                        "Fitted frontier",
                        Layer.NamePlacement.ALONG);
        Panel plane =
                new Panel("plane", Panel.Cell.WHOLE, x, y, List.of(law, runs), List.of(cursor()));
        return new Figure("test", "A plane with three runs", List.of(plane));
    }

    private Layer cursor() {
        return new Layer.Rule(
                Layer.Orientation.VERTICAL,
                compute,
                Stroke.solid(Paint.ACCENT, 1.75),
                "C = 10²²",
                "");
    }

    @Override
    public AxisRanges view() {
        return view;
    }

    @Override
    public void zoom(AxisRanges changed) {
        zooms++;
        view = changed;
        shown.figureProperty().set(figure());
    }

    @Override
    public void settle() {
        settled++;
    }

    @Override
    public void back() {
        steps--;
    }

    @Override
    public void forward() {
        steps++;
    }

    @Override
    public void resetAxis(String axis) {
        axisReset = axis;
    }

    @Override
    public void resetView() {
        resets++;
        view = AxisRanges.AUTOMATIC;
        shown.figureProperty().set(figure());
    }

    @Override
    public void returnCursor(double stood) {
        compute = stood;
    }

    @Override
    public boolean stepCursor(double distance) {
        return false;
    }

    @Override
    public void moveCursor(double moved) {
        compute = moved;
        shown.move(figure());
    }

    @Override
    public void click(Pointer pointer) {
        clicked = Optional.of(pointer);
    }

    @Override
    public void select(Set<String> markers, SelectMode mode) {
        selected = markers;
        selectMode = Optional.of(mode);
    }

    @Override
    public void leaveOut(Set<String> markers) {
        leftOut.add(markers);
    }

    @Override
    public void keepLeftOut() {
        kept++;
    }

    @Override
    public void takeBack() {
        takenBack++;
    }

    @Override
    public void toggleSelection() {
        toggles++;
    }

    @Override
    public boolean selectNone() {
        boolean any = !selected.isEmpty();
        selected = Set.of();
        return any;
    }

    @Override
    public void useTool(DragAction tool) {
        shown.toolProperty().set(tool);
    }

    @Override
    public Optional<ReadOut> readOut(Pointer pointer) {
        String title = pointer.marker() == null ? "" : "Run " + pointer.marker();
        return Optional.of(
                new ReadOut(
                        title,
                        List.of(
                                new ReadOut.Row("Compute C", "2.97 × 10²¹"),
                                new ReadOut.Row("Parameters N", "12.6B"),
                                new ReadOut.Row("Loss", "2.266"))));
    }
}
