package isoscope.fit.method;

import isoscope.quantity.Series;

/// L = [(N_c/N)^(α_N/α_D) + D_c/D]^α_D with the parameters N_c, D_c, α_N and α_D (Kaplan et al. 2020, equation 1.5).
///
/// @param sizes ln N of each run
/// @param tokens ln D of each run
record KaplanJointForm(Series sizes, Series tokens) implements LossForm {
    @Override
    public int runs() {
        return sizes.size();
    }

    @Override
    public At at(double[] logs) {
        double logNc = logs[0];
        double logDc = logs[1];
        double alphaN = Math.exp(logs[2]);
        double alphaD = Math.exp(logs[3]);
        return (run, slopes) ->
                logLoss(
                        alphaN / alphaD * (logNc - sizes.get(run)),
                        logDc - tokens.get(run),
                        alphaN,
                        alphaD,
                        slopes);
    }

    /// @param size ln of the first term of the bracket
    /// @param data ln of the second
    private static double logLoss(
            double size, double data, double alphaN, double alphaD, double[] slopes) {
        double larger = Math.max(size, data);
        double bracket = larger + Math.log1p(Math.exp(-Math.abs(size - data)));
        double share = Math.exp(size - bracket);
        slopes[0] = alphaN * share;
        slopes[1] = alphaD * (1 - share);
        slopes[2] = alphaD * share * size;
        slopes[3] = alphaD * (bracket - share * size);
        return alphaD * bracket;
    }
}
