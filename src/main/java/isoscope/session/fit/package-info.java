/// Fits and intervals as they are under way. Enter at [isoscope.session.fit.Refit].
@NullMarked
package isoscope.session.fit;

import org.jspecify.annotations.NullMarked;
