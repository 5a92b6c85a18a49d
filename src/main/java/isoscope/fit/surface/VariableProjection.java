package isoscope.fit.surface;

import isoscope.fit.surface.Misfit.Residual;
import isoscope.quantity.Series;
import java.util.Arrays;
import java.util.function.BooleanSupplier;

/// Starting points by variable projection (Golub and Pereyra 1973; arXiv 2603.22339): for fixed exponents E, A′ and B′
/// follow from non-negative least squares, of relative residuals where logarithms are compared, which leaves a grid
/// over α and β. The grid is then judged by the misfit, to first order in the residual, and its low places are starts.
///
/// Constants that are held stay held: an exponent is then the only one of its side of the grid, and an amount is taken
/// from the losses before the others are solved for.
final class VariableProjection {
    private final LogRuns runs;
    private final Misfit misfit;
    private final Amounts amounts;
    private final double[] target;
    private final double[] weight;
    private final double[] relative;
    private final ExponentColumns sizes;
    private final ExponentColumns data;
    private final double total;
    private final double moment;

    /// Prepares the columns of the runs.
    ///
    /// @param alphas the values of α that are tried
    /// @param betas the values of β that are tried
    VariableProjection(LogRuns runs, Misfit misfit, SurfaceBox box, Series alphas, Series betas) {
        this.runs = runs;
        this.misfit = misfit;
        amounts = new Amounts(box.low(), box.high());
        target = Arrays.stream(runs.loss).map(Math::exp).toArray();
        weight = runs.weight.clone();
        relative = new double[weight.length];
        double sum = 0;
        double product = 0;
        for (int i = 0; i < weight.length; i++) {
            relative[i] = misfit.residual() == Residual.LOG ? 1 / target[i] : 1;
            weight[i] *= relative[i] * relative[i];
            sum += weight[i];
            product += weight[i] * target[i];
        }
        total = sum;
        moment = product;
        sizes = new ExponentColumns(alphas, runs.parameters, weight, target);
        data = new ExponentColumns(betas, runs.tokens, weight, target);
    }

    /// Every exponent tried with every other; an empty grid when cancelled.
    ValleyGrid grid(BooleanSupplier cancelled) {
        ValleyGrid grid = new ValleyGrid(sizes.exponents.size(), data.exponents.size());
        for (int i = 0; i < sizes.exponents.size(); i++) {
            if (cancelled.getAsBoolean()) {
                return new ValleyGrid(0, 0);
            }
            for (int j = 0; j < data.exponents.size(); j++) {
                Candidate candidate = project(i, j);
                grid.put(i, j, candidate, height(candidate, sizes.columns[i], data.columns[j]));
            }
        }
        return grid;
    }

    /// The best E, A′ and B′ for two exponents of the grid.
    private Candidate project(int alpha, int beta) {
        double cross = 0;
        double[] size = sizes.columns[alpha];
        double[] tokens = data.columns[beta];
        for (int i = 0; i < weight.length; i++) {
            cross += weight[i] * size[i] * tokens[i];
        }
        double[][] gram = {
            {total, sizes.sums[alpha], data.sums[beta]},
            {sizes.sums[alpha], sizes.squares[alpha], cross},
            {data.sums[beta], cross, data.squares[beta]}
        };
        double[] moments = {moment, sizes.moments[alpha], data.moments[beta]};
        double[] best = amounts.solve(gram, moments);
        return new Candidate(
                best[0], best[1], best[2], sizes.exponents.get(alpha), data.exponents.get(beta));
    }

    private double height(Candidate candidate, double[] size, double[] tokens) {
        double sum = 0;
        for (int i = 0; i < size.length; i++) {
            double fitted =
                    candidate.irreducible()
                            + candidate.size() * size[i]
                            + candidate.data() * tokens[i];
            sum += runs.weight[i] * misfit.loss((target[i] - fitted) * relative[i]);
        }
        return sum;
    }
}
