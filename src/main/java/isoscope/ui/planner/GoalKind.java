package isoscope.ui.planner;

import isoscope.words.Words;
import java.util.Arrays;
import java.util.List;

/// The starting point of a plan: compute, money, device time or a loss.
enum GoalKind {
    COMPUTE(Words.key("Compute")),
    MONEY(Words.key("Money")),
    TIME(Words.key("Time")),
    LOSS(Words.key("Loss"));

    private final String title;

    GoalKind(String title) {
        this.title = title;
    }

    /// For people.
    String title() {
        return Words.said(title);
    }

    /// The inputs that must be given, the one that only this goal has first.
    List<Input> inputs() {
        return switch (this) {
            case COMPUTE -> List.of(Input.COMPUTE);
            case MONEY -> List.of(Input.BUDGET);
            case TIME -> List.of(Input.HOURS, Input.DEVICES);
            case LOSS -> List.of(Input.TARGET_LOSS);
        };
    }

    /// Whether an input says what other plans start from, and these do not. Devices tell a time of any plan.
    boolean leavesOut(Input input) {
        return Arrays.stream(values())
                .anyMatch(other -> other != this && other.inputs().getFirst() == input);
    }
}
