package isoscope.plan.simulate;

import java.util.List;

/// The outcome of a simulation.
///
/// @param simulation the simulation that was made
/// @param methods how well each found the truth, over the repetitions that were done
public record Simulated(Simulation simulation, List<MethodAccuracy> methods) {
    /// Copies the list.
    public Simulated {
        methods = List.copyOf(methods);
    }
}
