package isoscope.bench;

import isoscope.fit.FitMethod;
import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitProblem;
import isoscope.law.LossSurface;
import isoscope.law.ScalingLaw;
import isoscope.law.sheet.Library;
import isoscope.runs.LoadOutcome.Loaded;
import isoscope.runs.Run;
import isoscope.runs.file.RunFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/// Runs to measure with.
final class BenchRuns {
    private static final long SEED = 7;
    private static final double NOISE = 0.004;

    private BenchRuns() {}

    /// The runs of the file that the system property `isoscope.bench.runs` names, less the `isoscope.bench.drop` with the
    /// highest loss.
    static List<Run> ofFile() {
        String file = System.getProperty("isoscope.bench.runs", "samples/isoflop-synthetic.csv");
        if (RunFile.read(Path.of(file)) instanceof Loaded loaded) {
            return loaded.runs().runs().stream()
                    .sorted(Comparator.comparingDouble(Run::loss).reversed())
                    .skip(Integer.getInteger("isoscope.bench.drop", 0))
                    .toList();
        }
        throw new IllegalStateException("expected a file of runs, found " + file);
    }

    /// The published law of that id.
    static ScalingLaw published(String id) {
        return Library.ofCharts().splitting().stream()
                .filter(law -> law.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /// Runs of a published law with noise.
    static List<Run> generated(int count) {
        LossSurface surface = published("besiroglu").surface().orElseThrow();
        Random random = new Random(SEED);
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double parameters = 5e7 * Math.pow(200, random.nextDouble());
            double tokens = parameters * 4 * Math.pow(60, random.nextDouble());
            double loss =
                    surface.loss(parameters, tokens) * Math.exp(NOISE * random.nextGaussian());
            double compute = 6 * parameters * tokens;
            runs.add(
                    new Run(
                            Integer.toString(i),
                            "",
                            parameters,
                            tokens,
                            compute,
                            loss,
                            null,
                            i + 2));
        }
        return runs;
    }

    /// The fit of runs that can carry one.
    static Fitted fitted(FitMethod method, List<Run> runs) {
        return (Fitted) method.fit(FitProblem.of(runs), () -> false);
    }
}
