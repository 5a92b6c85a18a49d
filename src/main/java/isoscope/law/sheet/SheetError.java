package isoscope.law.sheet;

import java.io.Serial;

/// Ends the reading of a sheet at its first fault.
final class SheetError extends Exception {
    @Serial private static final long serialVersionUID = 1;

    private final transient SheetProblem problem;

    SheetError(SheetProblem problem) {
        super(problem.sentence());
        this.problem = problem;
    }

    SheetProblem problem() {
        return problem;
    }
}
