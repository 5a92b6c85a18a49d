/// The pieces that inspectors are made of. Enter at [isoscope.ui.inspector.InspectorSection].
@NullMarked
package isoscope.ui.inspector;

import org.jspecify.annotations.NullMarked;
