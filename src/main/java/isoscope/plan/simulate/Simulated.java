package isoscope.plan.simulate;

import java.util.List;

/// The outcome of a simulation.
///
/// @param simulation what was done
/// @param methods how well each found the truth, over the repetitions that were done
public record Simulated(Simulation simulation, List<MethodAccuracy> methods) {
    /// Copies the list.
    public Simulated {
        methods = List.copyOf(methods);
    }
}
