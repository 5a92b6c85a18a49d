package isoscope.plot.charts;

import isoscope.plot.Figure;
import isoscope.plot.Panel.Cell;
import isoscope.quantity.Quantity;
import java.util.List;

/// The log-residuals of the runs in order against those of a normal distribution: whether a few runs lie further off than
/// chance puts them.
///
/// @param colouring the quantity that colours the runs
public record QqFigure(Quantity colouring) implements CheckFigure {
    @Override
    public String id() {
        return "qq";
    }

    @Override
    public Figure drawn(CheckPanel panel) {
        QuantileLayers quantiles = QuantileLayers.of(panel.check());
        return new Figure(
                id(), quantiles.description(), List.of(panel.quantiles(Cell.WHOLE, quantiles)));
    }
}
