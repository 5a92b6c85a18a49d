/// Presentations: one screen as it is read from the back of a room, with its steps, questions to the room, marks by pen and
/// the speaker's own window. Enter at [isoscope.ui.tour.PresentationView].
@NullMarked
package isoscope.ui.tour;

import org.jspecify.annotations.NullMarked;
