/// The fit of any form: constants of a formula over the columns of a file. Enter at [isoscope.fit.form.FormMethod].
@NullMarked
package isoscope.fit.form;

import org.jspecify.annotations.NullMarked;
