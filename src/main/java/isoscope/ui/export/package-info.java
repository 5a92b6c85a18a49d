/// Saving and copying figures as pictures. Enter at [isoscope.ui.export.ExportDialog].
@NullMarked
package isoscope.ui.export;

import org.jspecify.annotations.NullMarked;
