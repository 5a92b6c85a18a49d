package isoscope.bench;

import isoscope.fit.FitOutcome;
import isoscope.fit.FitProblem;
import isoscope.fit.method.SurfaceMethod;
import isoscope.law.ScalingLaw;
import isoscope.plot.Study;
import isoscope.runs.Run;
import isoscope.runs.RunSet;
import isoscope.runs.file.KnownModels;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A study as large as the ones people open: 240 runs of a published law with noise, three published laws and the fit.
final class SyntheticStudy {
    static final int RUNS = 240;

    private SyntheticStudy() {}

    static Study make() {
        return make(RUNS, List.of("kaplan", "chinchilla-a3", "besiroglu"));
    }

    /// One of as many runs and of other published laws, and the fit.
    static Study make(int count, List<String> published) {
        List<Run> runs = BenchRuns.generated(count);
        var fitted =
                (FitOutcome.Fitted) SurfaceMethod.HUBER_LSE.fit(FitProblem.of(runs), () -> false);
        List<ScalingLaw> laws = new ArrayList<>();
        for (String id : published) {
            laws.add(BenchRuns.published(id));
        }
        laws.add(fitted.scalingLaw().orElseThrow());
        return new Study(
                new RunSet("synthetic", runs),
                Set.of("0", "1", "2"),
                Set.of("100"),
                laws,
                fitted,
                null,
                KnownModels.load(),
                Set.of());
    }
}
