package isoscope.numerics;

import isoscope.quantity.Series;

/// Where a minimiser stopped.
///
/// @param point the lowest point it saw
/// @param value there
/// @param converged whether no further descent was possible, rather than the iterations having run out
/// @param iterations how many it took
public record Minimum(Series point, double value, boolean converged, int iterations) {}
