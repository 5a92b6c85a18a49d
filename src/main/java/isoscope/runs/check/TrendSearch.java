package isoscope.runs.check;

import isoscope.quantity.Series;
import isoscope.runs.check.LossTrend.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds a [LossTrend]: exponents from a grid that is refined twice, the rest by least squares within groups.
final class TrendSearch {
    private static final double MIDDLE_EXPONENT = .25;
    private static final double STEP = 1.33;
    private static final int REACH = 7;
    private static final double COARSE_STEP = 1.8;
    private static final int COARSE_REACH = 2;
    private static final int FINER = 3;
    private static final int REFINEMENTS = 2;
    private static final double SINGULAR = 1e-12;

    private final TrendPoints points;
    private final double[] weight;
    private final double[] groupWeight;
    private final double middleSize;
    private final double middleData;
    private final double[] losses;
    private final double[] means;
    private final double spread;

    TrendSearch(TrendPoints points) {
        this.points = points;
        weight = Arrays.stream(points.loss).map(loss -> 1 / (loss * loss)).toArray();
        groupWeight = new double[points.groups()];
        for (int i = 0; i < weight.length; i++) {
            groupWeight[points.group[i]] += weight[i];
        }
        middleSize = Arrays.stream(points.size).average().orElse(0);
        middleData = Arrays.stream(points.data).average().orElse(0);
        losses = points.loss.clone();
        means = centre(losses);
        spread = product(losses, losses);
    }

    /// A column of the regression, less its mean in each group.
    private static final class Column {
        private final double exponent;
        private final Series means;
        private final double[] parts;
        private final double square;
        private final double withLoss;

        Column(double exponent, double[] means, double[] parts, double[] losses) {
            this.exponent = exponent;
            this.means = Series.of(means);
            this.parts = parts;
            square = product(parts, parts);
            withLoss = product(parts, losses);
        }
    }

    /// Near the lowest, at a tenth of the cost.
    LossTrend rough() {
        return best(MIDDLE_EXPONENT, MIDDLE_EXPONENT, COARSE_STEP, COARSE_REACH);
    }

    /// The lowest.
    LossTrend lowest() {
        LossTrend best = best(MIDDLE_EXPONENT, MIDDLE_EXPONENT, STEP, REACH);
        double step = STEP;
        for (int round = 0; round < REFINEMENTS; round++) {
            step = Math.pow(step, 1. / FINER);
            best = best(best.size().exponent(), best.data().exponent(), step, FINER);
        }
        return best;
    }

    private LossTrend best(double alpha, double beta, double step, int reach) {
        List<Column> sizes = columns(points.size, middleSize, alpha, step, reach);
        List<Column> tokens = columns(points.data, middleData, beta, step, reach);
        LossTrend best = solve(sizes.getFirst(), tokens.getFirst());
        for (Column size : sizes) {
            for (Column data : tokens) {
                LossTrend next = solve(size, data);
                best = next.squares() < best.squares() ? next : best;
            }
        }
        return best;
    }

    private List<Column> columns(
            double[] logs, double middle, double exponent, double step, int reach) {
        List<Column> columns = new ArrayList<>();
        for (int k = -reach; k <= reach; k++) {
            double power = exponent * Math.pow(step, k);
            columns.add(
                    column(
                            power,
                            Arrays.stream(logs)
                                    .map(log -> Math.exp(-power * (log - middle)))
                                    .toArray()));
        }
        return columns;
    }

    private Column column(double exponent, double[] values) {
        double[] mean = centre(values);
        return new Column(exponent, mean, values, losses);
    }

    /// Takes the mean of its group from each value and makes it relative to the loss.
    private double[] centre(double[] values) {
        double[] mean = new double[groupWeight.length];
        for (int i = 0; i < values.length; i++) {
            mean[points.group[i]] += weight[i] * values[i] / groupWeight[points.group[i]];
        }
        for (int i = 0; i < values.length; i++) {
            values[i] = (values[i] - mean[points.group[i]]) / points.loss[i];
        }
        return mean;
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    /// A and B at least 0, by the normal equations of the two.
    private LossTrend solve(Column size, Column data) {
        double xx = size.square;
        double yy = data.square;
        double xy = product(size.parts, data.parts);
        double x = size.withLoss;
        double y = data.withLoss;
        double determinant = xx * yy - xy * xy;
        double a = determinant > SINGULAR * xx * yy ? (x * yy - y * xy) / determinant : -1;
        double b = determinant > SINGULAR * xx * yy ? (y * xx - x * xy) / determinant : -1;
        if (a < 0 || b < 0) {
            double alone = xx > 0 ? Math.max(0, x / xx) : 0;
            double other = yy > 0 ? Math.max(0, y / yy) : 0;
            boolean bySize = alone * x >= other * y;
            a = bySize ? alone : 0;
            b = bySize ? 0 : other;
        }
        return trend(size, a, data, b, Math.max(0, spread - a * x - b * y));
    }

    private LossTrend trend(Column size, double a, Column data, double b, double squares) {
        Series levels =
                Series.generate(
                        groupWeight.length,
                        k -> means[k] - a * size.means.get(k) - b * data.means.get(k));
        return new LossTrend(
                levels,
                new Term(a, size.exponent, middleSize),
                new Term(b, data.exponent, middleData),
                squares);
    }
}
