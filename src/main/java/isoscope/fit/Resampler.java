package isoscope.fit;

import isoscope.fit.BootstrapSettings.Scheme;
import isoscope.runs.Run;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.SplittableRandom;

/// Draws resamples of runs: how often each is taken. Every resample has a random generator of its own, so its draw does
/// not depend on which were drawn before.
final class Resampler {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final int MIN_BUDGET = 2;

    private final int size;
    private final long seed;
    private final int[][] strata;

    /// A resampler of the runs of a problem.
    Resampler(List<Run> runs, BootstrapSettings settings) {
        size = runs.size();
        seed = settings.seed();
        strata = settings.scheme() == Scheme.CASES ? one(size) : budgets(runs);
    }

    /// How often each run is taken in a resample.
    ///
    /// @param number of the resample, from 0
    int[] draw(int number) {
        SplittableRandom random = new SplittableRandom(seed + GOLDEN * (number + 1));
        int[] times = new int[size];
        for (int[] stratum : strata) {
            for (int i = 0; i < stratum.length; i++) {
                times[stratum[random.nextInt(stratum.length)]]++;
            }
        }
        return times;
    }

    /// The runs, each as often as it is taken.
    static List<Run> taken(List<Run> runs, int[] times) {
        List<Run> taken = new ArrayList<>();
        for (int i = 0; i < times.length; i++) {
            for (int k = 0; k < times[i]; k++) {
                taken.add(runs.get(i));
            }
        }
        return taken;
    }

    private static int[][] one(int size) {
        int[] all = new int[size];
        for (int i = 0; i < size; i++) {
            all[i] = i;
        }
        return new int[][] {all};
    }

    /// One stratum a budget; runs off any budget are a stratum of their own.
    private static int[][] budgets(List<Run> runs) {
        IdentityHashMap<Run, Integer> place = new IdentityHashMap<>();
        for (int i = 0; i < runs.size(); i++) {
            place.put(runs.get(i), i);
        }
        List<int[]> strata = new ArrayList<>();
        for (List<Run> budget : ComputeBudgets.among(runs, MIN_BUDGET)) {
            strata.add(
                    budget.stream()
                            .map(place::remove)
                            .filter(i -> i != null)
                            .mapToInt(Integer::intValue)
                            .toArray());
        }
        strata.add(place.values().stream().mapToInt(Integer::intValue).sorted().toArray());
        return strata.toArray(int[][]::new);
    }
}
