package isoscope.fit.resample;

import isoscope.fit.FitWarning;
import isoscope.fit.frontier.ComputeBudgets;
import isoscope.fit.frontier.IsoFlop;
import isoscope.runs.Run;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Draws resamples of runs: how often each is taken. Every resample has a random generator of its own, so its draw does
/// not depend on which were drawn before. It serves several threads at once.
public final class Resampler {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final int size;
    private final long seed;
    private final Scheme scheme;
    private final List<Stratum> strata;
    private final List<FitWarning> notes;

    /// Units that are drawn among themselves.
    ///
    /// @param units the places of the runs of each; as many units are drawn as there are
    private record Stratum(List<int[]> units) {
        Stratum at(List<Integer> others) {
            return new Stratum(
                    units.stream()
                            .map(unit -> Arrays.stream(unit).map(others::get).toArray())
                            .toList());
        }

        static Stratum ofSingle(IntStream places) {
            return new Stratum(places.mapToObj(place -> new int[] {place}).toList());
        }
    }

    private Resampler(
            int size,
            BootstrapSettings settings,
            Scheme scheme,
            List<Stratum> strata,
            List<FitWarning> notes) {
        this.size = size;
        this.scheme = scheme;
        seed = settings.seed();
        this.strata = strata;
        this.notes = notes;
    }

    /// A resampler of the runs of a problem. Where the runs have not got what the scheme asks for, single runs are
    /// drawn, and a note says so.
    public static Resampler of(List<Run> runs, BootstrapSettings settings) {
        return switch (settings.scheme().kind()) {
            case USUAL, CASES -> ofCases(runs, settings, List.of());
            case BUDGETS, RESIDUALS -> ofBudgets(runs, settings);
            case GROUPS -> ofGroups(runs, settings, settings.scheme().column());
        };
    }

    /// A resampler that draws each part of the runs by itself, as often as it has runs.
    ///
    /// @param parts the places of the runs of each
    static Resampler ofParts(
            List<List<Integer>> parts, List<Run> runs, BootstrapSettings settings) {
        List<Resampler> each =
                parts.stream()
                        .map(part -> of(part.stream().map(runs::get).toList(), settings))
                        .toList();
        List<Stratum> strata = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            List<Integer> part = parts.get(i);
            each.get(i).strata.forEach(stratum -> strata.add(stratum.at(part)));
        }
        return new Resampler(
                runs.size(),
                settings,
                each.getFirst().scheme,
                strata,
                each.stream().flatMap(part -> part.notes.stream()).distinct().toList());
    }

    private static Resampler ofCases(
            List<Run> runs, BootstrapSettings settings, List<FitWarning> notes) {
        Stratum all = Stratum.ofSingle(IntStream.range(0, runs.size()));
        return new Resampler(runs.size(), settings, Scheme.CASES, List.of(all), notes);
    }

    private static Resampler ofBudgets(List<Run> runs, BootstrapSettings settings) {
        List<int[]> budgets = ComputeBudgets.places(runs, IsoFlop.MIN_RUNS);
        return budgets.size() < IsoFlop.MIN_BUDGETS
                ? ofCases(runs, settings, List.of(ResamplingNotes.tooFewBudgets(budgets.size())))
                : new Resampler(
                        runs.size(),
                        settings,
                        Scheme.BUDGETS,
                        strata(runs.size(), budgets),
                        List.of());
    }

    private static Resampler ofGroups(List<Run> runs, BootstrapSettings settings, String column) {
        Optional<RunGroups> found = RunGroups.by(column, runs);
        if (found.isEmpty()) {
            return ofCases(runs, settings, List.of(ResamplingNotes.noColumn(column)));
        }
        List<List<Integer>> groups = found.get().groups();
        List<int[]> units =
                groups.stream()
                        .map(group -> group.stream().mapToInt(Integer::intValue).toArray())
                        .toList();
        return new Resampler(
                runs.size(),
                settings,
                settings.scheme(),
                List.of(new Stratum(units)),
                ResamplingNotes.ofGroups(found.get(), settings.scheme()));
    }

    /// The scheme in use, which is not the one asked for where the runs cannot be drawn so.
    Scheme scheme() {
        return scheme;
    }

    /// Whether there are groups enough to draw from.
    boolean canDraw() {
        return scheme.kind() != Scheme.Kind.GROUPS
                || strata.stream()
                        .allMatch(stratum -> stratum.units.size() >= ResamplingNotes.MIN_GROUPS);
    }

    /// The warnings about the draws for a reader of the intervals.
    List<FitWarning> notes() {
        return notes;
    }

    /// How often each run is taken in a resample.
    ///
    /// @param number of the resample, from 0
    public int[] draw(int number) {
        SplittableRandom random = stream(number);
        int[] times = new int[size];
        for (Stratum stratum : strata) {
            List<int[]> units = stratum.units;
            for (int i = 0; i < units.size(); i++) {
                for (int place : units.get(random.nextInt(units.size()))) {
                    times[place]++;
                }
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
    private static List<Stratum> strata(int size, List<int[]> budgets) {
        BitSet off = new BitSet(size);
        off.set(0, size);
        budgets.forEach(budget -> Arrays.stream(budget).forEach(off::clear));
        return Stream.concat(budgets.stream().map(Arrays::stream), Stream.of(off.stream()))
                .map(places -> Stratum.ofSingle(places.sorted()))
                .toList();
    }
}
