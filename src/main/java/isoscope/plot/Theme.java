package isoscope.plot;

/// Where a figure will be seen.
public enum Theme {
    LIGHT,
    DARK,
    /// White paper: light colours on pure white.
    PRINT
}
