package isoscope.plot.charts;

import isoscope.fit.frontier.IsoFlop.Analysed;
import isoscope.fit.frontier.IsoFlop.Budget;
import isoscope.plot.Colouring;
import isoscope.plot.Colouring.ColourMap;
import isoscope.plot.MapColour;
import isoscope.quantity.QuantityFormat;
import isoscope.quantity.Series;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.stream.DoubleStream;

/// How budgets are coloured and named: cividis over the logarithm of compute.
final class BudgetColours {
    private BudgetColours() {}

    /// The colouring of markers whose budgets these are.
    static Colouring of(Analysed found, DoubleStream computes) {
        return new Colouring(
                ColourMap.CIVIDIS,
                Series.of(computes.toArray()),
                found.budgets().getFirst().compute(),
                found.budgets().getLast().compute(),
                0);
    }

    /// The colour of one budget.
    static MapColour of(Analysed found, double compute) {
        return new MapColour(ColourMap.CIVIDIS, of(found, DoubleStream.empty()).place(compute));
    }

    /// The id of a budget's marker, for hover and selection.
    static String id(Budget budget) {
        return "budget " + name(budget);
    }

    /// `3×10¹⁹`: runs of one budget differ by a few percent, so one digit says it all, two where it is between.
    static String name(Budget budget) {
        return QuantityFormat.dense(
                new BigDecimal(budget.compute()).round(new MathContext(2)).doubleValue());
    }
}
