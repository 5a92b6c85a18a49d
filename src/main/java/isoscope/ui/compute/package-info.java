/// The compute bar: the field, the slider and the read-out of what each law does with the compute held. Enter at
/// [isoscope.ui.compute.ComputeBar].
@NullMarked
package isoscope.ui.compute;

import org.jspecify.annotations.NullMarked;
