package isoscope.bench;

import isoscope.fit.FitOutcome;
import isoscope.fit.FitProblem;
import isoscope.fit.HuberLse;
import isoscope.law.Catalogue;
import isoscope.law.LossSurface;
import isoscope.law.ScalingLaw;
import isoscope.plot.Study;
import isoscope.runs.Run;
import isoscope.runs.RunSet;
import isoscope.runs.file.KnownModels;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// A study as large as the ones people open: 240 runs of a published law with noise, three published laws and the fit.
final class SyntheticStudy {
    static final int RUNS = 240;

    private static final long SEED = 7;
    private static final double NOISE = 0.004;

    private SyntheticStudy() {}

    static Study make() {
        Catalogue catalogue = Catalogue.load();
        List<Run> runs =
                runs(catalogue.byId("besiroglu").flatMap(ScalingLaw::surface).orElseThrow());
        var fitted = (FitOutcome.Fitted) new HuberLse().fit(FitProblem.of(runs), () -> false);
        List<ScalingLaw> laws = new ArrayList<>();
        for (String id : List.of("kaplan", "chinchilla-a3", "besiroglu")) {
            laws.add(catalogue.byId(id).orElseThrow());
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

    private static List<Run> runs(LossSurface surface) {
        Random random = new Random(SEED);
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            double parameters = 5e7 * Math.pow(200, random.nextDouble());
            double tokens = parameters * 4 * Math.pow(60, random.nextDouble());
            double loss =
                    surface.loss(parameters, tokens) * Math.exp(NOISE * random.nextGaussian());
            runs.add(
                    new Run(
                            Integer.toString(i),
                            "",
                            parameters,
                            tokens,
                            6 * parameters * tokens,
                            loss,
                            null,
                            i + 2));
        }
        return runs;
    }
}
