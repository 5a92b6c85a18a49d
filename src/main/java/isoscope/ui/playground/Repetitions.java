package isoscope.ui.playground;

import isoscope.plan.simulate.Simulated;

/// The repetitions of a simulation, done.
///
/// @param draw with everything that they were made of
record Repetitions(Draw draw, Simulated simulated) {
    /// Whether another draw would lead to the same numbers.
    boolean isOf(Draw other) {
        return draw.setup().equals(other.setup())
                && draw.asked().law().card().equals(other.asked().law().card());
    }
}
