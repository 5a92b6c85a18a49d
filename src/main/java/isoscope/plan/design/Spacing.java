package isoscope.plan.design;

import isoscope.quantity.Series;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;

/// How the sizes of a sweep are spaced.
public enum Spacing {
    /// By equal factors about the best size of each budget.
    GEOMETRIC {
        @Override
        List<Series> sizes(Series best, double reach, int points) {
            return each(best, size -> Series.logSpaced(size / reach, size * reach, points));
        }
    },
    /// By equal factors in one list for all budgets, so that models are trained at several of them; each budget has those
    /// around its best size.
    LOG {
        @Override
        List<Series> sizes(Series best, double reach, int points) {
            double step = 2 * Math.log(reach) / (points - 1);
            double first = Math.log(best.get(0));
            return each(
                    best,
                    size -> {
                        double middle = (Math.log(size) - first) / step;
                        long low = Math.round(middle - (points - 1) / 2.);
                        return Series.generate(points, i -> Math.exp(first + step * (low + i)));
                    });
        }
    },
    /// By equal steps about the best size of each budget.
    LINEAR {
        @Override
        List<Series> sizes(Series best, double reach, int points) {
            return each(
                    best,
                    size -> {
                        double low = size / reach;
                        double step = (size * reach - low) / (points - 1);
                        return Series.generate(points, i -> low + step * i);
                    });
        }
    };

    /// The sizes of each budget, ascending.
    ///
    /// @param best N* of each budget
    /// @param reach above 1; the sizes go from N*/reach to reach·N*
    /// @param points sizes of a budget, at least 2
    abstract List<Series> sizes(Series best, double reach, int points);

    private static List<Series> each(Series best, DoubleFunction<Series> sizes) {
        return Arrays.stream(best.toArray()).mapToObj(sizes).toList();
    }
}
