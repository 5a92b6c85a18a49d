package isoscope.runs.check;

import isoscope.runs.Run;
import isoscope.words.Words;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Sizes, tokens or losses of a part of the runs in another unit. A gap between numbers proves nothing, for a study may span many
/// decades, but losses do: those runs lie far off the trend of all runs, and on that of the others once their unit is put
/// right.
final class MixedUnits {
    /// The search takes about this many runs; what it finds is looked for in all of them.
    private static final int MOST = 250;

    /// With residuals so small there is nothing to find.
    private static final double GOOD = .01;

    private MixedUnits() {}

    static Optional<DataFinding> of(List<Run> runs) {
        return WrongRow.of(runs).or(() -> ofSeveral(runs)).map(DataFinding::bendingFits);
    }

    private static Optional<DataFinding> ofSeveral(List<Run> runs) {
        return UnitsByCompute.among(runs)
                .or(() -> runs.size() < LossTrend.LEAST ? Optional.empty() : byLosses(runs))
                .map(MixedUnits::finding);
    }

    private static Optional<UnitPart> byLosses(List<Run> runs) {
        List<Run> some = some(runs);
        TrendPoints points = TrendPoints.of(some);
        double[] residuals = LossTrend.robust(points).residuals(points);
        double usual = LossTrend.scale(residuals);
        long off =
                Arrays.stream(residuals).filter(log -> Math.abs(log) > UnitFit.OFF * usual).count();
        if (usual < GOOD && off == 0) {
            return Optional.empty();
        }
        return best(UnitShift.ALL.stream(), some, usual, off)
                .or(() -> best(LossScales.among(points), some, usual, off))
                .map(fit -> fit.among(runs));
    }

    private static Optional<UnitFit> best(
            Stream<UnitShift> shifts, List<Run> runs, double usual, long off) {
        return shifts.map(shift -> new UnitSplit(runs, shift).best())
                .filter(fit -> fit.explains(usual, off))
                .min(Comparator.comparingDouble(UnitFit::misfit));
    }

    private static List<Run> some(List<Run> runs) {
        int stride = (runs.size() + MOST - 1) / MOST;
        return IntStream.range(0, runs.size())
                .filter(i -> i % stride == 0)
                .mapToObj(runs::get)
                .toList();
    }

    private static DataFinding finding(UnitPart part) {
        UnitShift shift = part.shift();
        return shift.isOfLoss()
                ? DataFinding.about("mixed-loss-scales", losses(part), part.shifted())
                : DataFinding.about(
                        "mixed-units",
                        Words.of(
                                "The %s of at least %d of %d runs seem to be in another unit: %s they agree with the "
                                        + "rest. Give all in one unit.",
                                shift.quantities(),
                                part.shifted().size(),
                                part.all(),
                                shift.inWords()),
                        part.shifted());
    }

    private static String losses(UnitPart part) {
        String which =
                Words.of("The losses of %d of %d runs are ", part.shifted().size(), part.all());
        return part.shift().isOfBits()
                ? Words.of(
                        "%s1.44 times those of the others at similar size and data, the ratio of bits to nats. Multiply them by 0.693, or exclude them.",
                        which)
                : Words.of(
                        "%s%.3g times those of the others at similar size and data. They may be in another unit, "
                                + "such as bits per byte, or from other data. Convert all to one scale, or fit "
                                + "them separately.",
                        which, 1 / part.shift().loss());
    }
}
