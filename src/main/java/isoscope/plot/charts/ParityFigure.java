package isoscope.plot.charts;

import isoscope.plot.Figure;
import isoscope.plot.Panel.Cell;
import isoscope.quantity.Quantity;
import isoscope.words.Words;
import java.util.List;

/// The loss the fitted law predicts for each run against the loss it reached.
///
/// @param colouring the quantity that colours the runs
public record ParityFigure(Quantity colouring) implements CheckFigure {
    @Override
    public String id() {
        return "parity";
    }

    @Override
    public Figure drawn(CheckPanel panel) {
        String description =
                Words.of(
                        "Predicted against measured loss of %d runs, %s.",
                        panel.check().included().size(), panel.check().inWords());
        return new Figure(id(), description, List.of(panel.parity(Cell.WHOLE)))
                .withNote(panel.outside());
    }
}
