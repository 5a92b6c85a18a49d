package isoscope.ui.playground;

import isoscope.plot.Figure;
import java.util.Optional;

/// The outcome of asking for a draw.
sealed interface DrawState {
    /// Nothing yet.
    record Reading() implements DrawState {}

    /// No draw.
    ///
    /// @param sentence why, and what to do
    record Refused(String sentence) implements DrawState {}

    /// A draw.
    ///
    /// @param figure of it
    record Drawn(Draw draw, Figure figure) implements DrawState {}

    /// The draw, if there is one.
    default Optional<Draw> made() {
        return this instanceof Drawn(Draw draw, var _) ? Optional.of(draw) : Optional.empty();
    }
}
