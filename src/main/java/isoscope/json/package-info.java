/// JSON that people keep and change by hand: read with the place of everything that is wrong, written one value a line.
/// Enter at [isoscope.json.Kind]. Free of what the values mean.
@NullMarked
package isoscope.json;

import org.jspecify.annotations.NullMarked;
