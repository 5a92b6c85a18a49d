package isoscope.cli;

import isoscope.fit.FitOutcome.Fitted;
import isoscope.law.ScalingLaw;
import isoscope.plot.Study;
import isoscope.runs.Run;
import isoscope.runs.RunSet;
import isoscope.runs.file.KnownModels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The runs and laws an exported figure is about.
///
/// @param runs of all files
/// @param excluded ids of the runs left out of the fit
/// @param published the laws asked for
record ExportSubject(RunSet runs, Set<String> excluded, List<ScalingLaw> published) {
    /// Copies the collections.
    ExportSubject {
        excluded = Set.copyOf(excluded);
        published = List.copyOf(published);
    }

    /// A subject without the runs of highest loss.
    ///
    /// @param drop how many to leave out
    static ExportSubject without(RunSet runs, int drop, List<ScalingLaw> published) {
        Set<String> highest =
                runs.runs().stream()
                        .sorted(Comparator.comparingDouble(Run::loss).reversed())
                        .limit(drop)
                        .map(Run::id)
                        .collect(Collectors.toSet());
        return new ExportSubject(runs, highest, published);
    }

    /// The runs that are fitted.
    List<Run> fittedRuns() {
        return runs.without(excluded);
    }

    /// What figures draw.
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
