package isoscope.plot.layout;

import isoscope.plot.Figure;
import isoscope.plot.Panel;
import isoscope.plot.Panel.Cell;
import java.util.ArrayList;
import java.util.List;

/// A figure with its panels below one another, each as high as it was beside the others, as a share of them all.
final class Column {
    private Column() {}

    static Figure of(Figure figure) {
        double height = figure.panels().stream().mapToDouble(panel -> panel.cell().height()).sum();
        List<Panel> panels = new ArrayList<>();
        double top = 0;
        for (Panel panel : figure.panels()) {
            double share = panel.cell().height() / height;
            panels.add(panel.in(new Cell(0, top, 1, share)));
            top += share;
        }
        return figure.withPanels(panels);
    }
}
