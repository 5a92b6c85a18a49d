package isoscope.ui.laws;

import isoscope.fit.HoldOut;
import isoscope.words.Words;

/// Ways to hold runs out, as they stand in the list.
enum HoldOutKind {
    LARGEST_COMPUTE(Words.key("Largest compute")),
    NONE(Words.key("None")),
    COUNT(Words.key("A number of runs"));

    /// How many runs are held out before somebody says how many.
    static final int USUAL_HELD = 10;

    private final String label;

    HoldOutKind(String label) {
        this.label = label;
    }

    String label() {
        return Words.said(label);
    }

    HoldOut.Rule rule() {
        return switch (this) {
            case LARGEST_COMPUTE -> new HoldOut.Rule.LargestCompute();
            case NONE -> new HoldOut.Rule.None();
            case COUNT -> new HoldOut.Rule.Largest(USUAL_HELD);
        };
    }

    static HoldOutKind of(HoldOut.Rule rule) {
        return switch (rule) {
            case HoldOut.Rule.LargestCompute() -> LARGEST_COMPUTE;
            case HoldOut.Rule.None() -> NONE;
            case HoldOut.Rule.Largest _ -> COUNT;
        };
    }
}
