/// What the program asks and tells the user outside its screens. Enter at [isoscope.ui.dialog.Dialogs].
@NullMarked
package isoscope.ui.dialog;

import org.jspecify.annotations.NullMarked;
