/// Tests of work off the JavaFX thread.
@NullMarked
package isoscope.task;

import org.jspecify.annotations.NullMarked;
