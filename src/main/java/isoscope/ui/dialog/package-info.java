/// Questions and messages outside the screens. Enter at [isoscope.ui.dialog.Dialogs].
@NullMarked
package isoscope.ui.dialog;

import org.jspecify.annotations.NullMarked;
