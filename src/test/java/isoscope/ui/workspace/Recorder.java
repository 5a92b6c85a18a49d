package isoscope.ui.workspace;

import isoscope.plot.Axis;
import isoscope.plot.AxisRanges;
import isoscope.plot.Figure;
import isoscope.plot.Panel;
import isoscope.plot.Range;
import isoscope.plot.Study;
import isoscope.plot.charts.FigureBuilder;
import isoscope.testkit.Documents;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/// Counts what is asked of it and writes the compute into the figure.
final class Recorder implements FigureBuilder {
    static final Range RANGE = new Range(3, 4);

    int built;
    int moved;
    boolean slow;
    int prepared;
    int builtUnprepared;
    Set<String> ready = Set.of();
    Study study = Documents.empty().studyProperty().get();
    AxisRanges view = AxisRanges.AUTOMATIC;

    @Override
    public String id() {
        return "recorder";
    }

    @Override
    public boolean isPrepared(Study study) {
        return !slow || ready.equals(study.excluded());
    }

    @Override
    public void prepare(Study study, BooleanSupplier cancelled) {
        prepared++;
        ready = study.excluded();
    }

    @Override
    public Figure build(Study study, double compute, AxisRanges view) {
        built++;
        builtUnprepared += isPrepared(study) ? 0 : 1;
        this.study = study;
        this.view = view;
        return new Figure(id(), Double.toString(compute), List.of(plane()));
    }

    private static Panel plane() {
        Axis x = new Axis("compute", "", Axis.Scale.LOG, RANGE, Axis.TickStyle.POWERS, true);
        Axis y = new Axis("loss", "", Axis.Scale.LOG, RANGE, Axis.TickStyle.POWERS, true);
        return new Panel("plane", Panel.Cell.WHOLE, x, y, List.of(), List.of());
    }

    @Override
    public Figure moveTo(Figure figure, Study study, double compute) {
        moved++;
        return new Figure(id(), Double.toString(compute), List.of());
    }
}
