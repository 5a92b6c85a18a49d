/// The frame of the window: top bar, rail, workspace header, inspector and compute bar, and the keys that work
/// everywhere. It composes the screens and knows none of them by name. Enter at [isoscope.ui.main.MainView].
@NullMarked
package isoscope.ui.main;

import org.jspecify.annotations.NullMarked;
