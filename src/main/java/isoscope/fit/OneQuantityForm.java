package isoscope.fit;

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
    public double logLoss(int run, double[] logs, double[] slopes) {
        double floor = Math.exp(logs[0]);
        double exponent = Math.exp(logs[2]);
        double rise = exponent * (logs[1] - x.get(run));
        double power = Math.exp(rise);
        double loss = floor + power;
        slopes[0] = floor / loss;
        slopes[1] = exponent * power / loss;
        slopes[2] = rise * power / loss;
        return Math.log(loss);
    }
}
