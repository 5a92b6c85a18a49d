@NullMarked
package isoscope.ui.command;

import org.jspecify.annotations.NullMarked;
