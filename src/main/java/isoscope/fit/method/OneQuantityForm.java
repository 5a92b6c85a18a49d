package isoscope.fit.method;

import isoscope.quantity.Series;

/// L = E + (x_c/x)^α with the parameters E, x_c and α.
///
/// @param x ln x of each run
record OneQuantityForm(Series x) implements LossForm {
    @Override
    public int runs() {
        return x.size();
    }

    @Override
    public At at(double[] logs) {
        double floor = Math.exp(logs[0]);
        double scale = logs[1];
        double exponent = Math.exp(logs[2]);
        return (run, slopes) -> logLoss(exponent * (scale - x.get(run)), floor, exponent, slopes);
    }

    /// @param rise ln of the reducible loss
    private static double logLoss(double rise, double floor, double exponent, double[] slopes) {
        double power = Math.exp(rise);
        double loss = floor + power;
        slopes[0] = floor / loss;
        slopes[1] = exponent * power / loss;
        slopes[2] = rise * power / loss;
        return Math.log(loss);
    }
}
