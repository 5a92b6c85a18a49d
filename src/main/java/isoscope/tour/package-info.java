/// Tours: steps that each show one view of the window and say what is to be seen there, as texts that people write and
/// change by hand. Enter at [isoscope.tour.TourReader]. Knows no window.
@NullMarked
package isoscope.tour;

import org.jspecify.annotations.NullMarked;
