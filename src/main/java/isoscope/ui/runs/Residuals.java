package isoscope.ui.runs;

import isoscope.fit.Predictions;
import isoscope.law.Law;
import isoscope.quantity.Series;
import isoscope.runs.Run;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// How far runs lie off a law: measured less fitted loss in nats per token, NaN where the law predicts none.
///
/// @param runs all runs
/// @param law the fitted law, if there is one
/// @param values one for each run
record Residuals(List<Run> runs, Optional<Law> law, Series values) {
    /// Asks the law about each run.
    static Residuals of(List<Run> runs, Optional<Law> law) {
        return new Residuals(
                runs,
                law,
                Series.from(
                        runs,
                        run ->
                                run.loss()
                                        - law.map(known -> predicted(known, run))
                                                .orElse(Double.NaN)));
    }

    private static double predicted(Law law, Run run) {
        return Predictions.loss(law, run).orElse(Double.NaN);
    }

    /// Whether these are the residuals of runs by a law.
    boolean areOf(List<Run> others, Optional<Law> other) {
        return runs.equals(others) && law.equals(other);
    }

    /// The |residual| that a share of some runs stays below; 0 without any.
    double quantile(double share, Predicate<Run> some) {
        double[] sizes =
                IntStream.range(0, runs.size())
                        .filter(i -> some.test(runs.get(i)))
                        .mapToDouble(i -> Math.abs(values.get(i)))
                        .filter(size -> !Double.isNaN(size))
                        .sorted()
                        .toArray();
        return sizes.length == 0 ? 0 : sizes[(int) (share * (sizes.length - 1))];
    }

    /// The mean of some runs; NaN without any.
    double mean(Predicate<Run> some) {
        return IntStream.range(0, runs.size())
                .filter(i -> some.test(runs.get(i)))
                .mapToDouble(values::get)
                .average()
                .orElse(Double.NaN);
    }
}
