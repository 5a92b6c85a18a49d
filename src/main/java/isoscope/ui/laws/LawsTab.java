package isoscope.ui.laws;

/// Which table the screen shows.
enum LawsTab {
    /// Published laws and the fit.
    LAWS,
    /// Every method on the same runs.
    METHODS
}
