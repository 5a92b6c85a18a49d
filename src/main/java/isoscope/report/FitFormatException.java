package isoscope.report;

import java.io.Serial;

/// Ends the reading of a saved fit at its first problem.
final class FitFormatException extends Exception {
    @Serial private static final long serialVersionUID = 1;

    private final transient FitFileProblem problem;

    /// Wraps a problem.
    FitFormatException(FitFileProblem problem) {
        super(problem.sentence());
        this.problem = problem;
    }

    /// The problem with the file.
    FitFileProblem problem() {
        return problem;
    }
}
