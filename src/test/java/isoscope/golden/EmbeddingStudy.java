package isoscope.golden;

import isoscope.fit.frontier.PowerFit;
import isoscope.law.ComputeAllocation;
import isoscope.law.Law;
import isoscope.law.ScalingLaw;
import isoscope.law.Training;
import isoscope.quantity.Series;
import isoscope.testkit.Laws;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;

/// The exponent of the best size, found among twenty sizes by somebody who counts them with or without embeddings: the
/// simulation of Pearce and Song 2024, with the sizes, tokens and budgets of the released code.
final class EmbeddingStudy {
    private static final Series SIZES = Series.logSpaced(Math.pow(10, 2.9), Math.pow(10, 9.2), 20);
    private static final Series TOKENS = Series.logSpaced(1e6, 1e25, 1000);
    private static final int BUDGETS = 100;
    private static final double LARGEST = Math.pow(10, 20.7);
    private static final Law EMBEDDINGS = Laws.library().byId("pearce-song").orElseThrow();

    private EmbeddingStudy() {}

    /// The exponent of who leaves the embeddings out.
    static double withoutEmbeddings(String id) {
        return exponent(id, SIZES.toArray(), Math.pow(10, 12.95));
    }

    /// The exponent of who counts every parameter.
    static double ofAllParameters(String id) {
        return exponent(id, SIZES.map(EmbeddingStudy::allParameters).toArray(), 1e14);
    }

    private static double exponent(String id, double[] counted, double smallest) {
        ScalingLaw law = Laws.published(id);
        Series budgets = Series.logSpaced(smallest, LARGEST, BUDGETS);
        return PowerFit.through(budgets, budgets.map(budget -> best(law, counted, budget)))
                .exponent();
    }

    /// The size of the least loss among the sizes as they are counted.
    private static double best(ScalingLaw law, double[] counted, double budget) {
        double best = Double.NaN;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < counted.length; i++) {
            double tokens = nearest(budget, counted[i]);
            double loss =
                    law.predict(Training.of(allParameters(SIZES.get(i)), tokens)).orElseThrow();
            if (loss < least) {
                least = loss;
                best = counted[i];
            }
        }
        return best;
    }

    /// The tokens that come nearest to spending a budget.
    private static double nearest(double budget, double size) {
        double wanted = ComputeAllocation.of(budget, size).tokens();
        return Arrays.stream(TOKENS.toArray())
                .boxed()
                .min(Comparator.comparingDouble(tokens -> Math.abs(tokens - wanted)))
                .orElseThrow();
    }

    private static double allParameters(double size) {
        return EMBEDDINGS.result("N_total", Map.of("N", size)).orElseThrow();
    }
}
