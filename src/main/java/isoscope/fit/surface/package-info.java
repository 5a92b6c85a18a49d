/// The search for the loss surface L = E + A/N^α + B/D^β that is least misfit to runs, and its refits. Enter at
/// [isoscope.fit.surface.SurfaceFit]; the search itself begins at `SurfaceSearch`.
@NullMarked
package isoscope.fit.surface;

import org.jspecify.annotations.NullMarked;
