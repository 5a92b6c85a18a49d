package isoscope.fit.group;

import isoscope.fit.FitMethod;
import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitProblem;
import isoscope.fit.resample.Bootstrap;
import isoscope.fit.resample.BootstrapProgress;
import isoscope.fit.resample.BootstrapSettings;
import isoscope.fit.resample.Ensemble;
import java.util.List;

/// How groups are resampled: every resample takes from each group as many runs as it has.
///
/// @param settings with the seed of the first group
/// @param threads how many work at it; the numbers do not depend on it
/// @param progress told how many resamples are done
public record GroupResampling(BootstrapSettings settings, int threads, BootstrapProgress progress) {

    /// Resamples one group of several that are fitted apart.
    ///
    /// @param place of the group, which makes its draws other than those of the groups before it
    Ensemble ofOne(int place, FitMethod method, FitProblem problem, Fitted fitted) {
        BootstrapSettings own = settings.withSeed(settings.seed() + place);
        return around(new Bootstrap(method, own, threads), problem, fitted);
    }

    /// Resamples groups that are fitted together.
    ///
    /// @param parts the places of the runs of each
    Ensemble ofAll(List<List<Integer>> parts, FitMethod method, FitProblem problem, Fitted fitted) {
        return around(new Bootstrap(method, settings, threads, parts), problem, fitted);
    }

    private Ensemble around(Bootstrap bootstrap, FitProblem problem, Fitted fitted) {
        return bootstrap.around(problem, fitted, progress, () -> false);
    }
}
