package isoscope.ui.export;

/// The choices for the last figure. May be asked from any thread.
public interface ChoiceMemory {
    /// The last choices, or the standard ones.
    FigureChoices recall();

    /// Keeps choices for the next figure.
    void remember(FigureChoices choices);
}
