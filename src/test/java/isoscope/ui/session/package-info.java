@NullMarked
package isoscope.ui.session;

import org.jspecify.annotations.NullMarked;
