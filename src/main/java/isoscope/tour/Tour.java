package isoscope.tour;

import java.util.List;

/// Steps that belong together, in the order they are shown.
///
/// @param title its name
/// @param says what it is about, in a sentence or two, or empty
/// @param steps at least one in a tour that was read
public record Tour(String title, String says, List<Step> steps) {
    /// No step, and no name.
    public static final Tour NONE = new Tour("", "", List.of());

    /// Trims the texts and copies the list.
    public Tour {
        title = title.strip();
        says = says.strip();
        steps = List.copyOf(steps);
    }
}
