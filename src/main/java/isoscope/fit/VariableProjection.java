package isoscope.fit;

import isoscope.fit.Misfit.Residual;
import isoscope.quantity.Series;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

/// Starting points by variable projection (Golub and Pereyra 1973; arXiv 2603.22339): for fixed exponents E, A′ and B′
/// follow from non-negative least squares, of relative residuals where logarithms are compared, which leaves a grid over
/// α and β. The grid is then judged by the misfit, to first order in the
/// residual, and its low places are starts.
///
/// What is held stays held: an exponent is then the only one of its side of the grid, and an amount is taken from the
/// losses before the others are solved for.
final class VariableProjection {
    /// α and β are looked for between these, and beyond by the descent that follows.
    private static final double LEAST = .01;

    private static final double MOST = 20;
    private static final int POINTS = 24;

    private final LogRuns runs;
    private final Misfit misfit;
    private final Series low;
    private final Series high;
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
    /// @param low smallest value of each number of a candidate
    /// @param high largest value; the same where it is held
    VariableProjection(LogRuns runs, Misfit misfit, Series low, Series high) {
        this.runs = runs;
        this.misfit = misfit;
        this.low = low;
        this.high = high;
        amounts = new Amounts(low, high);
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
        sizes = columns(SurfaceLimits.ALPHA, runs.parameters);
        data = columns(SurfaceLimits.BETA, runs.tokens);
    }

    /// The low places of the grid, the lowest first; none when cancelled.
    List<Candidate> starts(BooleanSupplier cancelled) {
        ValleyGrid grid = new ValleyGrid(sizes.exponents.size(), data.exponents.size());
        for (int i = 0; i < sizes.exponents.size(); i++) {
            if (cancelled.getAsBoolean()) {
                return List.of();
            }
            for (int j = 0; j < data.exponents.size(); j++) {
                Candidate candidate = project(i, j);
                grid.put(i, j, candidate, height(candidate, sizes.columns[i], data.columns[j]));
            }
        }
        return grid.lowPlaces();
    }

    private ExponentColumns columns(int exponent, double[] variable) {
        double least = Math.clamp(LEAST, low.get(exponent), high.get(exponent));
        double most = Math.clamp(MOST, low.get(exponent), high.get(exponent));
        Series exponents = least < most ? Series.logSpaced(least, most, POINTS) : Series.of(least);
        return new ExponentColumns(exponents, variable, weight, target);
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
