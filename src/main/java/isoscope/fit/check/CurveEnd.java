package isoscope.fit.check;

import isoscope.quantity.Series;
import isoscope.runs.LossCurve;
import java.util.Arrays;
import java.util.stream.IntStream;

/// How a loss curve ends, seen through the noise of its points: a stretch is the median of a twentieth of them.
final class CurveEnd {
    private static final int STRETCHES = 20;

    private CurveEnd() {}

    /// The last stretch over the lowest one, at least 1.
    static double rise(LossCurve curve) {
        double[] loss = curve.loss().toArray();
        int stretches = Math.min(STRETCHES, loss.length);
        Series medians =
                Series.of(
                        IntStream.range(0, stretches)
                                .mapToDouble(k -> stretch(loss, k, stretches))
                                .toArray());
        return medians.get(stretches - 1) / medians.min();
    }

    private static double stretch(double[] loss, int number, int stretches) {
        int start = Math.toIntExact((long) loss.length * number / stretches);
        int end = Math.toIntExact((long) loss.length * (number + 1) / stretches);
        return Robust.median(Series.of(Arrays.copyOfRange(loss, start, end)));
    }
}
