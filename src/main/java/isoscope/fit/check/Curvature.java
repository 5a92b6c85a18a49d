package isoscope.fit.check;

import isoscope.law.ChinchillaSurface;
import isoscope.quantity.Series;
import isoscope.runs.Run;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.DiagonalMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/// The evidence of the runs for the constants of a fitted surface, from the normal matrix of Gauss and Newton: the
/// slopes of ln L in E, ln A′, ln B′, α and β, with A′ and B′ taken in the middle of the runs, where the matrix is
/// well behaved. The errors are those of least squares; with a small Huber delta they are about a quarter larger.
///
/// @param e standard error of E; 0 when E is not fitted
/// @param logA standard error of ln A; 0 when A is not fitted
/// @param alpha standard error of α; 0 when α is not fitted
/// @param logB standard error of ln B; 0 when B is not fitted
/// @param beta standard error of β; 0 when β is not fitted
record Curvature(double e, double logA, double alpha, double logB, double beta) {
    private static final int CONSTANTS = 5;
    private static final List<String> NAMES = List.of("E", "A", "B", "alpha", "beta");

    /// Eigenvalues smaller than this count as this: the matrix is scaled to ones.
    private static final double SMALLEST = 1e-14;

    /// The curvature at a surface; empty when no run is left over to tell the noise.
    ///
    /// @param pinned constants that are not fitted
    static Optional<Curvature> of(List<Run> runs, ChinchillaSurface surface, Set<String> pinned) {
        int[] free =
                IntStream.range(0, CONSTANTS)
                        .filter(k -> !pinned.contains(NAMES.get(k)))
                        .filter(k -> k > 0 || surface.irreducible() > 0)
                        .toArray();
        if (free.length == 0 || runs.size() <= free.length) {
            return Optional.empty();
        }
        Centred logs = Centred.of(runs);
        double[][] normal = new double[CONSTANTS][CONSTANTS];
        double[] residuals = new double[runs.size()];
        for (int i = 0; i < residuals.length; i++) {
            residuals[i] = add(surface, logs, i, normal);
        }
        double sigma = Robust.deviationBeside(Series.of(residuals), free.length);
        return Optional.of(of(new Scaled(normal, free), sigma, logs));
    }

    private static Curvature of(Scaled matrix, double sigma, Centred logs) {
        return new Curvature(
                sigma * Math.sqrt(matrix.covariance(0, 0)),
                sigma * Math.sqrt(coefficient(matrix, 1, 3, logs.middleParameters())),
                sigma * Math.sqrt(matrix.covariance(3, 3)),
                sigma * Math.sqrt(coefficient(matrix, 2, 4, logs.middleTokens())),
                sigma * Math.sqrt(matrix.covariance(4, 4)));
    }

    /// Adds the slopes of one run to the matrix, and returns its log-residual.
    private static double add(ChinchillaSurface surface, Centred logs, int run, double[][] normal) {
        double n = logs.parameters().get(run);
        double d = logs.tokens().get(run);
        double size = surface.a() * Math.exp(-surface.alpha() * (n + logs.middleParameters()));
        double data = surface.b() * Math.exp(-surface.beta() * (d + logs.middleTokens()));
        double loss = surface.irreducible() + size + data;
        double[] slopes = {1 / loss, size / loss, data / loss, -n * size / loss, -d * data / loss};
        for (int i = 0; i < CONSTANTS; i++) {
            for (int j = 0; j < CONSTANTS; j++) {
                normal[i][j] += slopes[i] * slopes[j];
            }
        }
        return logs.loss().get(run) - Math.log(loss);
    }

    /// The variance of ln A = ln A′ + α·middle in units of the noise.
    private static double coefficient(Scaled matrix, int amount, int exponent, double middle) {
        return matrix.covariance(amount, amount)
                + 2 * middle * matrix.covariance(amount, exponent)
                + middle * middle * matrix.covariance(exponent, exponent);
    }

    /// Logarithms of runs, size and data less their means.
    ///
    /// @param middleParameters mean of ln N
    /// @param middleTokens mean of ln D
    private record Centred(
            Series parameters,
            Series tokens,
            Series loss,
            double middleParameters,
            double middleTokens) {
        static Centred of(List<Run> runs) {
            Series n = Series.from(runs, run -> Math.log(run.parameters()));
            Series d = Series.from(runs, run -> Math.log(run.tokens()));
            double middleN = mean(n);
            double middleD = mean(d);
            return new Centred(
                    n.map(x -> x - middleN),
                    d.map(x -> x - middleD),
                    Series.from(runs, run -> Math.log(run.loss())),
                    middleN,
                    middleD);
        }

        private static double mean(Series logs) {
            return Arrays.stream(logs.toArray()).average().orElse(Double.NaN);
        }
    }

    /// A normal matrix without the constants that are not fitted, scaled to ones, and its inverse.
    private static final class Scaled {
        private final int[] place = new int[CONSTANTS];
        private final double[] scale;
        private final RealMatrix inverse;

        Scaled(double[][] normal, int[] free) {
            scale = new double[free.length];
            Arrays.fill(place, -1);
            double[][] ones = new double[free.length][free.length];
            for (int i = 0; i < free.length; i++) {
                place[free[i]] = i;
                scale[i] = Math.sqrt(normal[free[i]][free[i]]);
            }
            for (int i = 0; i < free.length; i++) {
                for (int j = 0; j < free.length; j++) {
                    ones[i][j] = normal[free[i]][free[j]] / (scale[i] * scale[j]);
                }
            }
            EigenDecomposition eigen = new EigenDecomposition(new Array2DRowRealMatrix(ones));
            Series values = Series.of(eigen.getRealEigenvalues()).map(v -> Math.max(v, SMALLEST));
            inverse =
                    eigen.getV()
                            .multiply(new DiagonalMatrix(values.map(v -> 1 / v).toArray()))
                            .multiply(eigen.getVT());
        }

        double covariance(int first, int second) {
            int i = place[first];
            int j = place[second];
            return i < 0 || j < 0 ? 0 : inverse.getEntry(i, j) / (scale[i] * scale[j]);
        }
    }
}
