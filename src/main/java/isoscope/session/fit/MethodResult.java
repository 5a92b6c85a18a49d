package isoscope.session.fit;

import isoscope.fit.FitMethod;
import isoscope.fit.FitOutcome;
import java.util.Optional;

/// The outcome of one method over the included runs.
///
/// @param method that fits
/// @param outcome the outcome of the fit; empty until it has ended
public record MethodResult(FitMethod method, Optional<FitOutcome> outcome) {}
