package isoscope.fit.method;

import isoscope.quantity.Series;

/// L = E + A/N′^α + B/D′^β with the parameters E, A, B, α, β, R_D* and R_N* (Muennighoff et al. 2023, section 3.1):
/// N′ and D′ are those of the form `data-constrained`.
///
/// @param sizes ln N of each run
/// @param tokens ln D of each run
/// @param unique ln U of each run, infinite where it is not told
record DataConstrainedForm(Series sizes, Series tokens, Series unique) implements LossForm {
    @Override
    public int runs() {
        return sizes.size();
    }

    @Override
    public At at(double[] logs) {
        Law law =
                new Law(
                        Math.exp(logs[0]),
                        logs[1],
                        logs[2],
                        Math.exp(logs[3]),
                        Math.exp(logs[4]),
                        Math.exp(logs[5]),
                        Math.exp(logs[6]),
                        logs[3] + logs[1] - logs[4] - logs[2]);
        return (run, slopes) ->
                law.logLoss(sizes.get(run), tokens.get(run), unique.get(run), slopes);
    }

    /// A law of the form.
    ///
    /// @param floor E
    /// @param logA ln A
    /// @param logB ln B
    /// @param alpha α
    /// @param beta β
    /// @param repetition R_D*
    /// @param excess R_N*
    /// @param logRatio ln(αA/(βB))
    private record Law(
            double floor,
            double logA,
            double logB,
            double alpha,
            double beta,
            double repetition,
            double excess,
            double logRatio) {

        double logLoss(double n, double d, double u, double[] slopes) {
            double carried = (logRatio + beta * u) / alpha;
            Worth size = Worth.of(n, carried, excess);
            Worth data = Worth.of(d, u, repetition);
            double bySize = Math.exp(logA - alpha * size.log);
            double byData = Math.exp(logB - beta * data.log);
            double loss = floor + bySize + byData;
            // What a rise of ln U_N costs, over α; with U_N = (αA·U^β/(βB))^(1/α).
            boolean inExcess = size.byFull != 0;
            double lift = inExcess ? -bySize * size.byFull : 0;
            double byAlpha = inExcess ? lift * (1 - alpha * carried) : 0;
            double byBeta = inExcess ? lift * (beta * u - 1) : 0;
            slopes[0] = floor / loss;
            slopes[1] = (bySize + lift) / loss;
            slopes[2] = (byData - lift) / loss;
            slopes[3] = (byAlpha - alpha * bySize * size.log) / loss;
            slopes[4] = (byBeta - beta * byData * data.log) / loss;
            slopes[5] = -beta * byData * data.byDecay / loss;
            slopes[6] = -alpha * bySize * size.byDecay / loss;
            return Math.log(loss);
        }
    }

    /// What an amount is worth of which only so much is worth its full amount.
    ///
    /// @param log its logarithm
    /// @param byFull derivative by the logarithm of what is worth its full amount
    /// @param byDecay derivative by the logarithm of the decay
    private record Worth(double log, double byFull, double byDecay) {
        static Worth of(double log, double full, double decay) {
            if (!(log > full) || decay == Double.POSITIVE_INFINITY) {
                return new Worth(log, 0, 0);
            }
            double times = Math.exp(log - full);
            double spent = (times - 1) / decay;
            double gone = -Math.expm1(-spent);
            double left = 1 - gone;
            double worth = 1 + decay * gone;
            return new Worth(
                    full + Math.log(worth),
                    1 - left * times / worth,
                    decay * (gone - spent * left) / worth);
        }
    }
}
