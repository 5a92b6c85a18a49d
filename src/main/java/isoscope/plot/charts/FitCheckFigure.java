package isoscope.plot.charts;

import isoscope.plot.Figure;
import isoscope.plot.Panel;
import isoscope.plot.Panel.Cell;
import isoscope.quantity.Quantity;
import isoscope.words.Words;
import java.util.List;

/// Whether the fitted law can be trusted, in two panels: parity or normal quantiles at the left, residuals at the right.
///
/// @param against the quantity on the horizontal axis of the residuals
/// @param colouring the quantity that colours the runs
/// @param qq whether the left panel shows normal quantiles
public record FitCheckFigure(Quantity against, Quantity colouring, boolean qq)
        implements CheckFigure {
    private static final Cell LEFT = new Cell(0, 0, 0.5, 1);
    private static final Cell RIGHT = new Cell(0.5, 0, 0.5, 1);

    @Override
    public String id() {
        return "fit-check";
    }

    @Override
    public Figure drawn(CheckPanel panel) {
        Panel left =
                qq ? panel.quantiles(LEFT, QuantileLayers.of(panel.check())) : panel.parity(LEFT);
        int runs = panel.check().included().size();
        String inWords = panel.check().inWords();
        String description =
                qq
                        ? Words.of(
                                "Normal quantiles at the left and residuals against %s at the right for %d runs, %s.",
                                Axes.title(against), runs, inWords)
                        : Words.of(
                                "Predicted against measured loss at the left and residuals against %s at the right for %d runs, %s.",
                                Axes.title(against), runs, inWords);
        List<Panel> panels = List.of(left, panel.residuals(RIGHT, against, false));
        return new Figure(id(), description, panels).withNote(qq ? "" : panel.outside());
    }
}
