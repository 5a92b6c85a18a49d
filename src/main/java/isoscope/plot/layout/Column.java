package isoscope.plot.layout;

import isoscope.plot.Axis;
import isoscope.plot.Figure;
import isoscope.plot.Panel;
import isoscope.plot.Panel.Cell;
import java.util.ArrayList;
import java.util.List;

/// A figure with its panels below one another, each as high as it was beside the others, as a share of them all. A
/// vertical axis that shared the labels of its neighbour's has its own.
final class Column {
    private Column() {}

    static Figure of(Figure figure) {
        double height = figure.panels().stream().mapToDouble(panel -> panel.cell().height()).sum();
        List<Panel> panels = new ArrayList<>();
        double top = 0;
        for (Panel panel : figure.panels()) {
            double share = panel.cell().height() / height;
            Cell cell = new Cell(0, top, 1, share);
            Axis y = labelled(panel.y(), figure);
            panels.add(new Panel(panel.id(), cell, panel.x(), y, panel.layers(), panel.live()));
            top += share;
        }
        return figure.withPanels(panels);
    }

    private static Axis labelled(Axis axis, Figure figure) {
        return figure.panels().stream()
                .map(Panel::y)
                .filter(other -> other.labelled() && other.id().equals(axis.id()))
                .findFirst()
                .filter(_ -> !axis.labelled())
                .orElse(axis);
    }
}
