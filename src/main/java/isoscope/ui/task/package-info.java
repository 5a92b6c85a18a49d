/// Work off the JavaFX thread. Enter at [isoscope.ui.task.Background].
@NullMarked
package isoscope.ui.task;

import org.jspecify.annotations.NullMarked;
