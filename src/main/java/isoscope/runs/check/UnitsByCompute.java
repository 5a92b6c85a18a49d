package isoscope.runs.check;

import isoscope.runs.ComputeRatio;
import isoscope.runs.Run;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// Runs whose recorded compute betrays their unit: C/(6ND) is near a thousand, a million, … of that of the others.
/// Whether sizes or tokens are to blame is told by losses where they show a trend, else by which of the two is out of line.
final class UnitsByCompute {
    private static final double LARGEST_SHARE = .5;
    private static final int[] THOUSANDS = {3, 6, 9, 12, -3, -6, -9, -12};

    private UnitsByCompute() {}

    static Optional<UnitPart> among(List<Run> runs) {
        return Arrays.stream(THOUSANDS)
                .mapToObj(power -> among(runs, power))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<UnitPart> among(List<Run> runs, int power) {
        List<Run> shifted = new ArrayList<>();
        List<Run> others = new ArrayList<>();
        for (Run run : runs) {
            double ratio = ComputeRatio.of(run);
            boolean far = ComputeRatio.isFarOff(ratio);
            boolean is = far && !ComputeRatio.isFarOff(ratio / Math.pow(10, power));
            if (far && !is) {
                return Optional.empty();
            }
            (is ? shifted : others).add(run);
        }
        return shifted.isEmpty() || shifted.size() > LARGEST_SHARE * runs.size()
                ? Optional.empty()
                : Optional.of(blamed(shifted, others, power));
    }

    private static UnitPart blamed(List<Run> shifted, List<Run> others, int power) {
        return List.of(new UnitShift(power, 0), new UnitShift(0, power)).stream()
                .min(Comparator.comparingDouble(shift -> strangeness(shift, shifted, others)))
                .map(shift -> new UnitPart(shift, shifted, others))
                .orElseThrow();
    }

    private static double strangeness(UnitShift shift, List<Run> shifted, List<Run> others) {
        if (others.size() < LossTrend.LEAST) {
            return outOfLine(shift, shifted, others);
        }
        LossTrend trend = LossTrend.robust(TrendPoints.of(others));
        TrendPoints points = TrendPoints.of(shifted);
        double sum = 0;
        for (int i = 0; i < points.count(); i++) {
            Run run = shifted.get(i);
            sum += Math.abs(trend.residual(points, i, shift.ofSize(run), shift.ofData(run)));
        }
        return sum;
    }

    private static double outOfLine(UnitShift shift, List<Run> shifted, List<Run> others) {
        return away(shifted, others, Run::parameters, shift::ofSize)
                + away(shifted, others, Run::tokens, shift::ofData);
    }

    private static double away(
            List<Run> shifted,
            List<Run> others,
            ToDoubleFunction<Run> value,
            ToDoubleFunction<Run> shiftOf) {
        double middle =
                others.stream()
                        .mapToDouble(run -> Math.log(value.applyAsDouble(run)))
                        .average()
                        .orElse(0);
        return shifted.stream()
                .mapToDouble(run ->
                        Math.abs(
                                Math.log(value.applyAsDouble(run))
                                        + shiftOf.applyAsDouble(run)
                                        - middle))
                .sum();
    }
}
