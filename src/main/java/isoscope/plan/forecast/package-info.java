/// Forecasts of loss curves: where a run that is under way will be after more tokens, by the course of its own curve, with
/// an interval from forecasts of its past. Enter at [isoscope.plan.forecast.CurveForecast].
@NullMarked
package isoscope.plan.forecast;

import org.jspecify.annotations.NullMarked;
