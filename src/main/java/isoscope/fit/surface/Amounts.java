package isoscope.fit.surface;

import isoscope.numerics.NonNegativeLeastSquares;
import isoscope.quantity.Series;
import java.util.stream.IntStream;

/// E, A′ and B′ by least squares within their limits, when the exponents are known and the fitted loss is linear in the
/// three.
///
/// @param low smallest value of each
/// @param high largest value of each; the same where it is held
record Amounts(Series low, Series high) {
    private static final int COUNT = 3;

    /// The best amounts.
    ///
    /// @param gram products of the three columns with each other
    /// @param moments products of the three columns with what is to be explained
    double[] solve(double[][] gram, double[] moments) {
        boolean[] held = new boolean[COUNT];
        double[] amounts = new double[COUNT];
        for (int k = 0; k < COUNT; k++) {
            held[k] = low.get(k) == high.get(k);
            amounts[k] = low.get(k);
        }
        double[] solved = fill(gram, moments, held, amounts);
        double irreducible = Math.clamp(solved[0], low.get(0), high.get(0));
        if (irreducible == solved[0]) {
            return solved;
        }
        held[0] = true;
        solved[0] = irreducible;
        return fill(gram, moments, held, solved);
    }

    /// The amounts that are not held, where the held ones already explain their part.
    private static double[] fill(
            double[][] gram, double[] moments, boolean[] held, double[] amounts) {
        int[] free = IntStream.range(0, COUNT).filter(k -> !held[k]).toArray();
        double[][] system = new double[free.length][free.length];
        double[] left = new double[free.length];
        for (int r = 0; r < free.length; r++) {
            left[r] = moments[free[r]];
            for (int k = 0; k < COUNT; k++) {
                left[r] -= held[k] ? gram[free[r]][k] * amounts[k] : 0;
            }
            for (int c = 0; c < free.length; c++) {
                system[r][c] = gram[free[r]][free[c]];
            }
        }
        double[] solved = NonNegativeLeastSquares.solve(system, left);
        double[] all = amounts.clone();
        for (int r = 0; r < free.length; r++) {
            all[free[r]] = solved[r];
        }
        return all;
    }
}
