package isoscope.fit.resample;

import isoscope.fit.FitWarning;
import isoscope.fit.frontier.ComputeBudgets;
import isoscope.fit.frontier.IsoFlop;
import isoscope.fit.resample.BootstrapSettings.Scheme;
import isoscope.runs.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Draws resamples of runs: how often each is taken. Every resample has a random generator of its own, so its draw does
/// not depend on which were drawn before. It serves several threads at once.
public final class Resampler {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final int size;
    private final long seed;
    private final List<int[]> strata;
    private final List<FitWarning> notes;

    private Resampler(int size, long seed, List<int[]> strata, List<FitWarning> notes) {
        this.size = size;
        this.seed = seed;
        this.strata = strata;
        this.notes = notes;
    }

    /// A resampler of the runs of a problem. Where budgets are asked for and the runs have too few of them for an
    /// IsoFLOP analysis, single runs are drawn, and a note says so.
    public static Resampler of(List<Run> runs, BootstrapSettings settings) {
        if (settings.scheme() == Scheme.CASES) {
            return ofCases(runs, settings, List.of());
        }
        List<List<Run>> budgets = ComputeBudgets.among(runs, IsoFlop.MIN_RUNS);
        return budgets.size() < IsoFlop.MIN_BUDGETS
                ? ofCases(runs, settings, List.of(tooFew(budgets.size())))
                : new Resampler(runs.size(), settings.seed(), strata(runs, budgets), List.of());
    }

    private static Resampler ofCases(
            List<Run> runs, BootstrapSettings settings, List<FitWarning> notes) {
        int[] all = IntStream.range(0, runs.size()).toArray();
        return new Resampler(runs.size(), settings.seed(), List.of(all), notes);
    }

    private static FitWarning tooFew(int budgets) {
        return new FitWarning(
                "resampled-by-case",
                "Resampling by budget needs at least %d compute budgets with %d runs each; the runs have %d. Single runs were drawn instead."
                        .formatted(IsoFlop.MIN_BUDGETS, IsoFlop.MIN_RUNS, budgets));
    }

    /// What a reader of the intervals must know about the draws.
    List<FitWarning> notes() {
        return notes;
    }

    /// How often each run is taken in a resample.
    ///
    /// @param number of the resample, from 0
    public int[] draw(int number) {
        SplittableRandom random = stream(number);
        int[] times = new int[size];
        for (int[] stratum : strata) {
            for (int i = 0; i < stratum.length; i++) {
                times[stratum[random.nextInt(stratum.length)]]++;
            }
        }
        return times;
    }

    /// Generators whose seeds lie [#GOLDEN] apart are one sequence begun at different places; splitting each gives
    /// sequences that have nothing to do with each other.
    private SplittableRandom stream(int number) {
        return new SplittableRandom(seed + GOLDEN * number).split();
    }

    /// The runs, each as often as it is taken.
    public static List<Run> taken(List<Run> runs, int[] times) {
        List<Run> taken = new ArrayList<>();
        for (int i = 0; i < times.length; i++) {
            for (int k = 0; k < times[i]; k++) {
                taken.add(runs.get(i));
            }
        }
        return taken;
    }

    /// One stratum a budget; runs off any budget are a stratum of their own.
    private static List<int[]> strata(List<Run> runs, List<List<Run>> budgets) {
        double[] lows = budgets.stream().mapToDouble(Resampler::least).toArray();
        double[] highs = budgets.stream().mapToDouble(Resampler::most).toArray();
        int off = budgets.size();
        int[] stratum = new int[runs.size()];
        for (int i = 0; i < stratum.length; i++) {
            double compute = runs.get(i).compute();
            stratum[i] =
                    IntStream.range(0, off)
                            .filter(b -> lows[b] <= compute && compute <= highs[b])
                            .findFirst()
                            .orElse(off);
        }
        return IntStream.rangeClosed(0, off)
                .mapToObj(b ->
                        IntStream.range(0, stratum.length).filter(i -> stratum[i] == b).toArray())
                .toList();
    }

    private static double least(List<Run> budget) {
        return budget.stream().mapToDouble(Run::compute).min().orElse(Double.NaN);
    }

    private static double most(List<Run> budget) {
        return budget.stream().mapToDouble(Run::compute).max().orElse(Double.NaN);
    }
}
