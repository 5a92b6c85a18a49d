/// How the data are looked at, and how the window is arranged. Enter at [isoscope.session.view.ViewState].
@NullMarked
package isoscope.session.view;

import org.jspecify.annotations.NullMarked;
