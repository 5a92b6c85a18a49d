package isoscope.plan.model;

import java.util.Locale;

/// A method of training, for the memory of its state.
public enum Optimizer {
    /// Adam with decoupled weight decay: a copy of the weights and two moments.
    ADAMW(12),
    /// Muon: a copy of the weights and one moment.
    MUON(8),
    /// Stochastic gradient descent with momentum: a copy of the weights and one moment.
    SGD(8);

    private final int bytes;

    Optimizer(int bytes) {
        this.bytes = bytes;
    }

    /// Of its state, a parameter.
    public int bytes() {
        return bytes;
    }

    /// The name on the command line and in JSON.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
