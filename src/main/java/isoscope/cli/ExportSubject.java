package isoscope.cli;

import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitProblem;
import isoscope.fit.FitSettings;
import isoscope.law.ScalingLaw;
import isoscope.plot.Study;
import isoscope.runs.Run;
import isoscope.runs.RunSet;
import isoscope.runs.file.KnownModels;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The runs and laws an exported figure is about.
///
/// @param runs of all files, those that are chosen
/// @param excluded ids of the runs left out of the fit
/// @param published the laws asked for
record ExportSubject(RunSet runs, Set<String> excluded, List<ScalingLaw> published) {
    /// Copies the collections.
    ExportSubject {
        excluded = Set.copyOf(excluded);
        published = List.copyOf(published);
    }

    /// The runs that are fitted.
    List<Run> fittedRuns() {
        return runs.without(excluded);
    }

    /// The runs of a command to be fitted.
    FitProblem problem() {
        return new FitProblem(runs.name(), fittedRuns(), FitSettings.STANDARD)
                .counting(runs.treatment().parameters());
    }

    /// The study that figures draw.
    ///
    /// @param fitted the law of the runs, shown beside the published ones, or null
    Study study(@Nullable Fitted fitted) {
        List<ScalingLaw> laws = new ArrayList<>(published);
        if (fitted != null) {
            fitted.scalingLaw().ifPresent(laws::add);
        }
        return new Study(
                runs, excluded, Set.of(), laws, fitted, null, KnownModels.load(), Set.of());
    }
}
