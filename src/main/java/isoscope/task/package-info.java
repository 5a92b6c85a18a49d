/// Work off the JavaFX thread. Enter at [isoscope.task.Background].
@NullMarked
package isoscope.task;

import org.jspecify.annotations.NullMarked;
