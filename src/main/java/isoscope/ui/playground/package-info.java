/// A truth to find: runs are drawn from a law, methods fit them, and what they find is held against the law. Enter at
/// [isoscope.ui.playground.PlaygroundWorkspace].
@NullMarked
package isoscope.ui.playground;

import org.jspecify.annotations.NullMarked;
