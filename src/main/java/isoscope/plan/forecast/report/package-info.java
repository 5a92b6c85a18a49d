/// Forecasts of loss curves as text, JSON and CSV.
@NullMarked
package isoscope.plan.forecast.report;

import org.jspecify.annotations.NullMarked;
