package isoscope.fit.method;

import isoscope.numerics.NonNegativeLeastSquares;
import isoscope.quantity.Series;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Places from which to search for Kaplan's joint law. For given α_N and α_D the law is linear: L^(1/α_D) =
/// N_c^p·N^(−p) + D_c/D with p = α_N/α_D. So its two coefficients follow from non-negative least squares of relative
/// residuals, which leaves a grid over the exponents.
final class KaplanStarts {
    /// Kaplan et al. 2020 have .076 and .103; steep laws are for runs of a narrow range.
    private static final Series EXPONENTS = Series.logSpaced(.015, 1.2, 14);

    private static final int KEPT = 4;

    private KaplanStarts() {}

    /// A place of the grid.
    ///
    /// @param logs of N_c, D_c, α_N and α_D
    /// @param misfit sum of squares of the residuals of ln L, to first order
    private record Place(Series logs, double misfit) {}

    /// The places of the grid that explain the losses best, in logarithms of N_c, D_c, α_N and α_D.
    ///
    /// @param sizes ln N
    /// @param tokens ln D
    /// @param losses ln L
    static List<double[]> of(Series sizes, Series tokens, Series losses) {
        List<Place> places = new ArrayList<>();
        for (double alphaN : EXPONENTS.toArray()) {
            for (double alphaD : EXPONENTS.toArray()) {
                places.add(place(alphaN, alphaD, sizes, tokens, losses));
            }
        }
        return places.stream()
                .filter(place -> Double.isFinite(place.misfit))
                .sorted(Comparator.comparingDouble(Place::misfit))
                .limit(KEPT)
                .map(place -> place.logs.toArray())
                .toList();
    }

    private static Place place(
            double alphaN, double alphaD, Series sizes, Series tokens, Series losses) {
        double p = alphaN / alphaD;
        double n = mean(sizes);
        double d = mean(tokens);
        double[] bySize = new double[losses.size()];
        double[] byData = new double[losses.size()];
        for (int i = 0; i < bySize.length; i++) {
            double scale = losses.get(i) / alphaD;
            bySize[i] = Math.exp(-p * (sizes.get(i) - n) - scale);
            byData[i] = Math.exp(d - tokens.get(i) - scale);
        }
        double[][] gram = {
            {dot(bySize, bySize), dot(bySize, byData)}, {dot(bySize, byData), dot(byData, byData)}
        };
        double[] moments = {Arrays.stream(bySize).sum(), Arrays.stream(byData).sum()};
        double[] amounts = NonNegativeLeastSquares.solve(gram, moments);
        double misfit = 0;
        for (int i = 0; i < bySize.length; i++) {
            double residual = alphaD * (amounts[0] * bySize[i] + amounts[1] * byData[i] - 1);
            misfit += residual * residual;
        }
        return new Place(
                Series.of(
                        n + Math.log(amounts[0]) / p,
                        d + Math.log(amounts[1]),
                        Math.log(alphaN),
                        Math.log(alphaD)),
                amounts[0] > 0 && amounts[1] > 0 ? misfit : Double.POSITIVE_INFINITY);
    }

    private static double mean(Series values) {
        return Arrays.stream(values.toArray()).average().orElse(Double.NaN);
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
