package isoscope.fit.method;

import isoscope.numerics.Bfgs;
import isoscope.numerics.Huber;
import isoscope.numerics.Minimum;
import isoscope.numerics.Objective;
import isoscope.quantity.Series;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/// Finds the parameters of a [LossForm] with the least sum of Huber losses of log-residuals.
///
/// The logarithms of coefficients and exponents are tied to each other so closely that a descent along them is slow. So
/// each is made in coordinates in which, where it starts, all directions change the losses alike (those of the
/// Gauss-Newton Hessian, Nocedal and Wright 2006, section 10.3), and made again from where it ends until that no longer
/// helps.
///
/// @param form of the law
/// @param logLosses measured, one for each run
/// @param huber with the δ of the problem
/// @param held logarithm of each parameter that is held, NaN for one that is free
record FormSearch(LossForm form, Series logLosses, Huber huber, Series held) {
    private static final int MAX_DESCENTS = 6;
    private static final int MAX_ITERATIONS = 1000;
    private static final double TOLERANCE = 1e-9;

    /// Share of the objective that a descent must gain for another one to be made from its end.
    private static final double REACHED = 1e-2;

    /// The lowest place that descents from these starts reach, held parameters included.
    ///
    /// @param starts logarithms of all parameters; those of held ones are not looked at
    /// @return empty when no descent converges
    Optional<Minimum> lowest(List<double[]> starts, BooleanSupplier cancelled) {
        return ends(starts, cancelled).stream().findFirst();
    }

    /// The places that descents from these starts reach, the lowest first.
    List<Minimum> ends(List<double[]> starts, BooleanSupplier cancelled) {
        return starts.stream()
                .map(start -> descend(withHeld(start), cancelled))
                .filter(minimum -> minimum.converged() && Double.isFinite(minimum.value()))
                .sorted(Comparator.comparingDouble(Minimum::value))
                .toList();
    }

    private Minimum descend(double[] start, BooleanSupplier cancelled) {
        Minimum reached =
                new Minimum(Series.of(start), of(start, new double[start.length]), true, 0);
        for (int i = 0; i < MAX_DESCENTS && free().length > 0; i++) {
            Minimum next = once(reached.point().toArray(), cancelled);
            boolean done = !(reached.value() - next.value() > REACHED * reached.value());
            reached = next.value() <= reached.value() ? next : reached;
            if (done) {
                break;
            }
        }
        return reached;
    }

    private Minimum once(double[] origin, BooleanSupplier cancelled) {
        Descent descent = new Descent(origin, Whitening.of(slopes(origin)));
        Minimum found =
                new Bfgs(MAX_ITERATIONS, TOLERANCE)
                        .minimise(descent, new double[free().length], cancelled);
        return new Minimum(
                Series.of(descent.logs(found.point().toArray())),
                found.value(),
                found.converged(),
                found.iterations());
    }

    /// The objective at the logarithms of all parameters.
    private double of(double[] logs, double[] gradient) {
        LossForm.At law = form.at(logs);
        double[] slopes = new double[logs.length];
        Arrays.fill(gradient, 0);
        double sum = 0;
        for (int run = 0; run < form.runs(); run++) {
            double residual = logLosses.get(run) - law.logLoss(run, slopes);
            sum += huber.loss(residual);
            double pull = -huber.slope(residual);
            for (int j = 0; j < slopes.length; j++) {
                gradient[j] += pull * slopes[j];
            }
        }
        return sum;
    }

    /// The derivatives of each ln L by the free parameters.
    private double[][] slopes(double[] logs) {
        LossForm.At law = form.at(logs);
        int[] free = free();
        double[] all = new double[logs.length];
        double[][] rows = new double[form.runs()][];
        for (int run = 0; run < rows.length; run++) {
            law.logLoss(run, all);
            rows[run] = Arrays.stream(free).mapToDouble(j -> all[j]).toArray();
        }
        return rows;
    }

    private int[] free() {
        return IntStream.range(0, held.size()).filter(j -> Double.isNaN(held.get(j))).toArray();
    }

    private double[] withHeld(double[] start) {
        double[] logs = start.clone();
        for (int j = 0; j < logs.length; j++) {
            logs[j] = Double.isNaN(held.get(j)) ? logs[j] : held.get(j);
        }
        return logs;
    }

    /// The objective in the coordinates of one descent, zero at its start.
    private final class Descent implements Objective {
        private final double[] origin;
        private final Whitening whitening;
        private final int[] free = free();

        Descent(double[] origin, Whitening whitening) {
            this.origin = origin;
            this.whitening = whitening;
        }

        double[] logs(double[] point) {
            double[] logs = origin.clone();
            double[] offsets = whitening.offsets(point);
            for (int j = 0; j < free.length; j++) {
                logs[free[j]] += offsets[j];
            }
            return logs;
        }

        @Override
        public double at(double[] point, double[] gradient) {
            double[] full = new double[origin.length];
            double value = of(logs(point), full);
            whitening.gradient(Arrays.stream(free).mapToDouble(j -> full[j]).toArray(), gradient);
            return value;
        }
    }
}
