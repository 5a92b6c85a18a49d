package isoscope.report;

import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.resample.Ensemble;
import java.util.List;
import java.util.Optional;

/// A fit and all that is told about it.
///
/// @param data what the user calls the runs: the names of the files
/// @param fitted the law and how it was found
/// @param ensemble the resampled laws its intervals come from, if there are any
/// @param dropped ids of the runs that were left out, in the order of the data
/// @param where the expression that runs had to satisfy, or empty
/// @param reduced what was made of runs that differ only in a setting, such as "best of lr", or empty
public record FitResult(
        String data,
        Fitted fitted,
        Optional<Ensemble> ensemble,
        List<String> dropped,
        String where,
        String reduced) {
    /// Copies the list.
    public FitResult {
        dropped = List.copyOf(dropped);
    }

    /// A fit of runs that had to satisfy no expression.
    public FitResult(
            String data, Fitted fitted, Optional<Ensemble> ensemble, List<String> dropped) {
        this(data, fitted, ensemble, dropped, "", "");
    }
}
