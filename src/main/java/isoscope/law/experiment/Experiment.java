package isoscope.law.experiment;

import isoscope.law.Variable;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/// A simulation with variables to drag and a seed.
public interface Experiment {
    /// The stable name, lower case with hyphens.
    String id();

    /// The name for people.
    String name();

    /// Whose model it is, with year and arXiv number.
    String source();

    /// A description of what it shows, and how it is made, in a few sentences.
    String says();

    /// The variables that can be dragged.
    List<Variable> variables();

    /// Whether another seed gives another outcome.
    boolean isRandom();

    /// Whether it gives the loss in nats per token over optimiser steps, so that the curve of a run can stand beside it.
    default boolean isLossOverSteps() {
        return false;
    }

    /// Runs the simulation. Takes up to a second.
    ///
    /// @param values of all variables by name
    /// @param seed of all that is drawn
    /// @param cancelled asked now and then whether nobody waits for it any more; then the outcome is cut short
    Outcome run(Map<String, Double> values, long seed, BooleanSupplier cancelled);
}
