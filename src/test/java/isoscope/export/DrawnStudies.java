package isoscope.export;

import isoscope.law.sheet.Library;
import isoscope.plot.Study;
import isoscope.runs.Run;
import isoscope.runs.RunSet;
import isoscope.runs.file.Sample;
import isoscope.testkit.RealRuns;
import isoscope.testkit.Studies;
import isoscope.testkit.Sweeps;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/// Studies of every kind that layouts are generated from: with and without runs, laws and intervals, few runs and far apart
/// ones, and published runs where those are at hand.
final class DrawnStudies {
    private DrawnStudies() {}

    /// Every study.
    static List<Study> all() {
        List<Study> studies = new ArrayList<>();
        studies.add(Studies.resampled(Studies.everyLaw(), false));
        studies.add(Studies.twoLaws(Set.of()));
        studies.add(Studies.fittedSweep());
        studies.add(Studies.fitted(Sample.ISOFLOP_SYNTHETIC));
        studies.add(Studies.fitted(Sample.CURVES_SYNTHETIC));
        studies.add(Studies.withOutliers());
        studies.add(Studies.published("kaplan", "chinchilla-a3"));
        studies.add(
                Studies.of(RunSet.EMPTY).withLaws(new ArrayList<>(Library.ofCharts().splitting())));
        studies.add(Studies.of(RunSet.EMPTY));
        studies.add(runs(1));
        studies.add(runs(3));
        studies.add(wide());
        if (!System.getProperty("isoscope.realRuns", "").isBlank()) {
            RunSet real = new RunSet("chinchilla-figure4-svg.csv", RealRuns.chinchilla());
            studies.add(Studies.of(real, "kaplan", "chinchilla-a3", "besiroglu"));
        }
        return studies;
    }

    private static Study runs(int count) {
        return Studies.of(
                new RunSet("few.csv", Sweeps.scattered(Studies.TRUTH, count, 0.01, 4)),
                "kaplan",
                "chinchilla-a3");
    }

    /// Runs from a thousand parameters on a thousand tokens to 10¹⁵ on 10¹⁵.
    private static Study wide() {
        var random = new SplittableRandom(6);
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            double size = logUniform(1e3, 1e15, random);
            runs.add(Sweeps.run("run-" + i, Studies.TRUTH, size, logUniform(1e3, 1e15, random), 0));
        }
        return Studies.of(new RunSet("wide.csv", runs), "kaplan", "chinchilla-a3");
    }

    private static double logUniform(double low, double high, SplittableRandom random) {
        return low * Math.pow(high / low, random.nextDouble());
    }
}
