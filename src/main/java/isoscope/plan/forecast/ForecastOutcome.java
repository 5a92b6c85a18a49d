package isoscope.plan.forecast;

/// The outcome of a forecast of one run.
public sealed interface ForecastOutcome {
    /// The run has a forecast.
    record Made(Forecast forecast) implements ForecastOutcome {}

    /// The run has none.
    ///
    /// @param run its id
    /// @param reason why, and what would help
    record None(String run, String reason) implements ForecastOutcome {}
}
