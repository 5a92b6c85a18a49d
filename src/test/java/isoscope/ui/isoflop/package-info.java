@NullMarked
package isoscope.ui.isoflop;

import org.jspecify.annotations.NullMarked;
