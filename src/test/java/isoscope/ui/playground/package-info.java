/// Tests of the playground.
@NullMarked
package isoscope.ui.playground;

import org.jspecify.annotations.NullMarked;
