package isoscope.fit;

import isoscope.quantity.Series;

/// L = E + A/N′^α + B/D′^β with the parameters E, A, B, α, β, R_D* and R_N* (Muennighoff et al. 2023, section 3.1): see
/// [isoscope.law.DataConstrainedLaw] for N′ and D′.
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
    public double logLoss(int run, double[] logs, double[] slopes) {
        double alpha = Math.exp(logs[3]);
        double beta = Math.exp(logs[4]);
        double u = unique.get(run);
        double carried = (logs[3] + logs[1] - logs[4] - logs[2] + beta * u) / alpha;
        Worth size = Worth.of(sizes.get(run), carried, Math.exp(logs[6]));
        Worth data = Worth.of(tokens.get(run), u, Math.exp(logs[5]));
        double floor = Math.exp(logs[0]);
        double bySize = Math.exp(logs[1] - alpha * size.log);
        double byData = Math.exp(logs[2] - beta * data.log);
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
            double left = Math.exp(-spent);
            double worth = 1 - decay * Math.expm1(-spent);
            return new Worth(
                    full + Math.log(worth),
                    1 - left * times / worth,
                    decay * (-Math.expm1(-spent) - spent * left) / worth);
        }
    }
}
