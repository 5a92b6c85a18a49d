package isoscope.plan;

import isoscope.law.Law;
import java.util.List;
import java.util.OptionalDouble;

/// The plans that somebody wants to see beside the usual ones.
///
/// @param laws whose splits are wanted
/// @param parameters of a model of their own choice
public record Beside(List<Law> laws, OptionalDouble parameters) {
    /// None.
    public static final Beside NONE = new Beside(List.of(), OptionalDouble.empty());

    /// Copies the list.
    public Beside {
        laws = List.copyOf(laws);
    }
}
