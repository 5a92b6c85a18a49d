package isoscope.fit.surface;

import isoscope.runs.Run;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// Runs as the fit of a surface sees them: logarithms, with size and data measured from the least of them, so that the
/// coefficient of a power law is the most it adds to any loss, whatever the exponent.
///
/// The arrays are shared, not copied: nobody changes them.
final class LogRuns {
    /// ln N − [#sizeOrigin].
    final double[] parameters;

    /// ln D − [#dataOrigin].
    final double[] tokens;

    /// ln L − [#middleLoss].
    final double[] loss;

    /// How often each run counts, above 0.
    final double[] weight;

    /// Least ln N, or 0 where size is measured from one parameter.
    final double sizeOrigin;

    /// Least ln D, or 0 where data are measured from one token.
    final double dataOrigin;

    /// Mean of ln L: a surface over these runs is in units of e to this power.
    final double middleLoss;

    private LogRuns(double[][] columns, double[] weight, double[] origins) {
        parameters = columns[0];
        tokens = columns[1];
        loss = columns[2];
        this.weight = weight;
        sizeOrigin = origins[0];
        dataOrigin = origins[1];
        middleLoss = origins[2];
    }

    /// Takes the logarithms of at least one run, each counting once.
    static LogRuns of(List<Run> runs) {
        int n = runs.size();
        double[][] columns = new double[3][n];
        for (int i = 0; i < n; i++) {
            Run run = runs.get(i);
            columns[0][i] = Math.log(run.parameters());
            columns[1][i] = Math.log(run.tokens());
            columns[2][i] = Math.log(run.loss());
        }
        double[] origins = {least(columns[0]), least(columns[1]), mean(columns[2])};
        for (int k = 0; k < 3; k++) {
            for (int i = 0; i < n; i++) {
                columns[k][i] -= origins[k];
            }
        }
        double[] once = new double[n];
        Arrays.fill(once, 1);
        return new LogRuns(columns, once, origins);
    }

    /// The same runs where a coefficient that is held has its variable measured from 1, so that it is held for every
    /// exponent.
    LogRuns measuredFor(SurfaceLimits limits) {
        boolean sizeHeld = limits.isPinned(SurfaceLimits.A);
        boolean dataHeld = limits.isPinned(SurfaceLimits.B);
        if (!sizeHeld && !dataHeld) {
            return this;
        }
        double[] origins = {sizeHeld ? 0 : sizeOrigin, dataHeld ? 0 : dataOrigin, middleLoss};
        double[][] columns = {
            raised(parameters, sizeOrigin - origins[0]),
            raised(tokens, dataOrigin - origins[1]),
            loss
        };
        return new LogRuns(columns, weight, origins);
    }

    /// The same runs, measured from the same origin, each counting another number of times; those that count no times
    /// are left out.
    LogRuns taken(int[] times) {
        int[] places = new int[times.length];
        int count = 0;
        for (int i = 0; i < times.length; i++) {
            if (times[i] > 0) {
                places[count++] = i;
            }
        }
        LogRuns taken = at(places, count);
        for (int i = 0; i < count; i++) {
            taken.weight[i] *= times[places[i]];
        }
        return taken;
    }

    /// At most `most` of the runs, spread over their order; by chance, so that no period of the file is met.
    LogRuns thinned(int most) {
        if (size() <= most) {
            return this;
        }
        SplittableRandom random = new SplittableRandom(size());
        int[] places = new int[most];
        for (int i = 0; i < most; i++) {
            places[i] = (int) ((i + random.nextDouble()) * size() / most);
        }
        return at(places, most);
    }

    /// How many runs there are.
    int size() {
        return loss.length;
    }

    private LogRuns at(int[] places, int count) {
        double[][] columns = new double[3][count];
        double[] counts = new double[count];
        for (int i = 0; i < count; i++) {
            int place = places[i];
            columns[0][i] = parameters[place];
            columns[1][i] = tokens[place];
            columns[2][i] = loss[place];
            counts[i] = weight[place];
        }
        return new LogRuns(columns, counts, new double[] {sizeOrigin, dataOrigin, middleLoss});
    }

    private static double[] raised(double[] values, double by) {
        return Arrays.stream(values).map(value -> value + by).toArray();
    }

    private static double least(double[] values) {
        return Arrays.stream(values).min().orElse(Double.NaN);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
