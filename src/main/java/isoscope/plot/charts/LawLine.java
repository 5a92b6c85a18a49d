package isoscope.plot.charts;

import isoscope.law.LawFunctions;
import isoscope.law.LawFunctions.Result;
import isoscope.plot.Stroke;
import java.util.Map;

/// A line on a chart of a law's card: a result of a law against the variable of the chart.
///
/// @param law whose result it is
/// @param fixed values of variables that this line has wherever the others are
/// @param stroke how it is drawn
public record LawLine(LawFunctions law, Result result, Map<String, Double> fixed, Stroke stroke) {
    /// Copies the map.
    public LawLine {
        fixed = Map.copyOf(fixed);
    }
}
