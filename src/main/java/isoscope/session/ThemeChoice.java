package isoscope.session;

/// Which colours the user wants.
public enum ThemeChoice {
    LIGHT,
    DARK,
    /// As the desktop has it.
    SYSTEM
}
