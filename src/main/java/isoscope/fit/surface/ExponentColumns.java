package isoscope.fit.surface;

import isoscope.quantity.Series;

/// The columns e^(−κ·x) of one variable for each exponent κ of one side of the grid of [VariableProjection], with their
/// products with the constant column and the losses.
final class ExponentColumns {
    /// The exponents, ascending.
    final Series exponents;

    /// A column for each exponent.
    final double[][] columns;

    /// Of each column with itself.
    final double[] squares;

    /// Of each column with the constant.
    final double[] sums;

    /// Of each column with what is to be explained.
    final double[] moments;

    /// Makes the columns.
    ///
    /// @param weight of each run in a product
    /// @param target the values to be explained
    ExponentColumns(Series exponents, double[] variable, double[] weight, double[] target) {
        this.exponents = exponents;
        int size = exponents.size();
        columns = new double[size][variable.length];
        squares = new double[size];
        sums = new double[size];
        moments = new double[size];
        for (int k = 0; k < size; k++) {
            double[] column = columns[k];
            for (int i = 0; i < column.length; i++) {
                double value = Math.exp(-exponents.get(k) * variable[i]);
                double weighted = weight[i] * value;
                column[i] = value;
                squares[k] += weighted * value;
                sums[k] += weighted;
                moments[k] += weighted * target[i];
            }
        }
    }
}
