package isoscope.fit;

import isoscope.runs.Run;
import java.util.List;

/// What is to be fitted.
///
/// @param data what the user calls the runs: the file name, or empty
/// @param runs the runs the law must explain, excluded ones already left out
/// @param huberDelta where the Huber loss turns from square to straight, in log-loss; 1e-3 in Hoffmann et al. 2022
public record FitProblem(String data, List<Run> runs, double huberDelta) {
    /// The delta of Hoffmann et al. 2022, appendix D.2.
    public static final double DEFAULT_HUBER_DELTA = 1e-3;

    /// Copies the list and checks the delta.
    public FitProblem {
        runs = List.copyOf(runs);
        if (!(huberDelta > 0)) {
            throw new IllegalArgumentException(
                    "expected a Huber delta above 0, found " + huberDelta);
        }
    }

    /// Runs without a name, with the default delta.
    public static FitProblem of(List<Run> runs) {
        return new FitProblem("", runs, DEFAULT_HUBER_DELTA);
    }
}
