/// The dialog in which a person says what the columns of a table mean. Enter at
/// [isoscope.ui.mapping.MappingDialog].
@NullMarked
package isoscope.ui.mapping;

import org.jspecify.annotations.NullMarked;
