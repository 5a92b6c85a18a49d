package isoscope.ui.tour;

/// How the pointer of a presentation helps to see what is spoken of.
public enum PointerAid {
    /// It points, drags and zooms as anywhere.
    NONE,
    /// All but its surroundings is dimmed.
    SPOTLIGHT,
    /// It draws.
    PEN
}
