@NullMarked
package isoscope.runs.check;

import org.jspecify.annotations.NullMarked;
