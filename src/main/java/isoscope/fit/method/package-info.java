/// The methods of the literature, one file a method, each with the paper it follows. Enter at
/// [isoscope.fit.method.FitMethods], which lists them.
@NullMarked
package isoscope.fit.method;

import org.jspecify.annotations.NullMarked;
