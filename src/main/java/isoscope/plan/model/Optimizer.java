package isoscope.plan.model;

import isoscope.words.Words;
import java.util.Locale;

/// A method of training, for the memory of its state.
public enum Optimizer {
    /// Adam with decoupled weight decay: a copy of the weights and two moments.
    ADAMW("AdamW", 12),
    /// Muon: a copy of the weights and one moment.
    MUON(Words.key("Muon"), 8),
    /// Stochastic gradient descent with momentum: a copy of the weights and one moment.
    SGD(Words.key("SGD with momentum"), 8);

    private final String title;
    private final int bytes;

    Optimizer(String title, int bytes) {
        this.title = title;
        this.bytes = bytes;
    }

    /// Of its state, a parameter.
    public int bytes() {
        return bytes;
    }

    /// For people.
    public String title() {
        return Words.said(title);
    }

    /// The name on the command line and in JSON.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
