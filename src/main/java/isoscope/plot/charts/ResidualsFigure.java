package isoscope.plot.charts;

import isoscope.plot.Figure;
import isoscope.plot.Panel.Cell;
import isoscope.quantity.Quantity;
import isoscope.words.Words;
import java.util.List;

/// How far each run lies above or below the fitted law, against what it was given.
///
/// @param against the quantity on the horizontal axis
/// @param colouring the quantity that colours the runs
public record ResidualsFigure(Quantity against, Quantity colouring) implements CheckFigure {
    @Override
    public String id() {
        return "residuals";
    }

    @Override
    public Figure drawn(CheckPanel panel) {
        String description =
                Words.of(
                        "Measured minus fitted loss of %d runs against %s, %s.",
                        panel.check().included().size(),
                        Axes.title(against),
                        panel.check().inWords());
        boolean withBar = colouring != against;
        return new Figure(
                id(), description, List.of(panel.residuals(Cell.WHOLE, against, withBar)));
    }
}
