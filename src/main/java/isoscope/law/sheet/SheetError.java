package isoscope.law.sheet;

import java.io.Serial;

/// Ends the reading of a sheet at its first fault.
public final class SheetError extends Exception {
    @Serial private static final long serialVersionUID = 1;

    private final transient SheetProblem problem;

    SheetError(SheetProblem problem) {
        super(problem.sentence());
        this.problem = problem;
    }

    /// The fault and its place.
    public SheetProblem problem() {
        return problem;
    }
}
