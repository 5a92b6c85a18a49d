/// The contract between the frame of the window and the screens inside it. Enter at [isoscope.ui.workspace.Workspace].
@NullMarked
package isoscope.ui.workspace;

import org.jspecify.annotations.NullMarked;
