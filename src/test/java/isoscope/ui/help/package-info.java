@NullMarked
package isoscope.ui.help;

import org.jspecify.annotations.NullMarked;
