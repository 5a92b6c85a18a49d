package isoscope.runs.check;

import isoscope.quantity.QuantityFormat;
import isoscope.runs.Run;
import isoscope.runs.RunSet;
import isoscope.runs.filter.RunFilter;
import isoscope.words.Words;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.stream.Collectors;

/// Groups of runs whose losses lie on different levels at like size and data: experiments on other texts or with other
/// models, which one law does not fit.
///
/// The levels are compared with the spread of the runs within their groups by an F test. Fisher's F is brought to a normal
/// deviate as Paulson (1942) does.
final class SeveralExperiments {
    /// One data set in three million lies farther out by chance.
    private static final double CLEARLY = 5;

    /// By how much the levels must better the residuals, in log-loss, to matter.
    private static final double MATTERS = .004;

    /// The same as a share of the usual residual.
    private static final double MATTERS_BESIDE_NOISE = .25;

    /// Losses are hardly measured better than this.
    private static final double LEAST_SCALE = .001;

    private static final int CONSTANTS = 4;
    private static final double FAR = 5;
    private static final int NAMED = 4;

    private SeveralExperiments() {}

    /// How clearly levels differ.
    ///
    /// @param deviate of a normal distribution
    /// @param apart the highest level over the lowest, as a share of the losses
    /// @param matters whether the difference is of any size
    private record Verdict(
            Experiments experiments, double deviate, boolean matters, double apart) {}

    static Optional<DataFinding> of(RunSet runs) {
        return Experiments.of(runs.runs(), runs.columns()).stream()
                .flatMap(experiments -> judge(experiments).stream())
                .filter(verdict -> verdict.matters() && verdict.deviate() > CLEARLY)
                .max(Comparator.comparingDouble(Verdict::deviate))
                .map(verdict -> finding(verdict, runs.size()));
    }

    private static Optional<Verdict> judge(Experiments experiments) {
        TrendPoints near = near(TrendPoints.of(experiments.runs()).in(experiments.places()));
        int groups = near.groups();
        int free = near.count() - groups - CONSTANTS;
        return free < CONSTANTS || groups < 2
                ? Optional.empty()
                : Optional.of(judge(experiments, near, groups - 1, free));
    }

    private static Verdict judge(Experiments experiments, TrendPoints near, int more, int free) {
        LossTrend apart = LossTrend.of(near);
        LossTrend one = LossTrend.of(near.in(new int[near.count()]));
        double within = apart.squares() + near.count() * LEAST_SCALE * LEAST_SCALE;
        double gained = Math.max(0, one.squares() - apart.squares());
        double noise = Math.sqrt(within / near.count());
        boolean matters =
                Math.sqrt(gained / near.count()) > Math.max(MATTERS, MATTERS_BESIDE_NOISE * noise);
        double middleLoss = Arrays.stream(near.loss).average().orElseThrow();
        return new Verdict(
                experiments,
                deviate(gained / more / (within / free), more, free),
                matters,
                (apart.levels().max() - apart.levels().min()) / middleLoss);
    }

    /// The points without those far from the trend of their group.
    private static TrendPoints near(TrendPoints points) {
        double[] residuals = LossTrend.robust(points).residuals(points);
        double limit = FAR * LossTrend.scale(residuals);
        TrendPoints near = points.where(i -> Math.abs(residuals[i]) <= limit);
        return near.groups() == points.groups() ? near : points;
    }

    private static double deviate(double f, double above, double below) {
        double root = Math.cbrt(f);
        double one = 2 / (9 * above);
        double other = 2 / (9 * below);
        return ((1 - other) * root - (1 - one)) / Math.sqrt(other * root * root + one);
    }

    private static String names(Experiments experiments) {
        return experiments.groups().keySet().stream().limit(NAMED).collect(Collectors.joining(", "))
                + (experiments.groups().size() > NAMED ? ", …" : "");
    }

    private static DataFinding finding(Verdict verdict, int all) {
        Experiments experiments = verdict.experiments();
        Entry<String, List<Run>> largest =
                experiments.groups().entrySet().stream()
                        .max(Comparator.comparingInt(entry -> entry.getValue().size()))
                        .orElseThrow();
        List<Run> others =
                experiments.groups().entrySet().stream()
                        .filter(entry -> !entry.getKey().equals(largest.getKey()))
                        .flatMap(entry -> entry.getValue().stream())
                        .toList();
        return DataFinding.about(
                        "several-experiments",
                        Words.of(
                                "The runs come from %d experiments (%s: %s) whose losses are up to %s %% apart at "
                                        + "the same size and tokens, so one law does not fit them. Fit one at a "
                                        + "time, for example the %d of %d runs with --where %s.",
                                experiments.groups().size(),
                                experiments.column(),
                                names(experiments),
                                QuantityFormat.si(100 * verdict.apart(), 2),
                                largest.getValue().size(),
                                all,
                                RunFilter.argument(
                                        RunFilter.comparison(
                                                experiments.column(), "=", largest.getKey()))),
                        others)
                .bendingFits()
                .remediedBy(Words.of("Keep only %s", largest.getKey()));
    }
}
