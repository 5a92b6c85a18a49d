package isoscope.fit.form;

import isoscope.fit.FitOutcome.Refused;
import isoscope.fit.FitWarning;
import isoscope.law.LawCard;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;

/// How well runs tell the fitted constants apart: the singular values of the slopes of ln L by their coordinates, each
/// column scaled to one, and the direction in which the losses change least.
final class Distinction {
    /// Below this the losses do not change at all.
    private static final double NONE = 1e-8;

    /// Standard error of the logarithm of an exponent or a scale that is a factor of ten. Coefficients are no measure:
    /// they hold for N = 1, far from the runs.
    private static final double DOUBTFUL = Math.log(10);

    /// Share of the largest part in the direction from which a constant is named.
    private static final double PART = .3;

    private final List<String> idle;
    private final List<String> mixed;
    private final double error;
    private final int runs;

    private Distinction(List<String> idle, List<String> mixed, double error, int runs) {
        this.idle = idle;
        this.mixed = mixed;
        this.error = error;
        this.runs = runs;
    }

    /// The distinction where the sum was last asked for.
    static Distinction of(FormProblem problem, double[] point, Residuals residuals) {
        residuals.sum(point);
        List<Unknown> unknowns = new ArrayList<>();
        List<double[]> columns = new ArrayList<>();
        List<Double> norms = new ArrayList<>();
        List<String> idle = new ArrayList<>();
        for (int j = 0; j < point.length; j++) {
            Unknown unknown = problem.unknowns().get(j);
            if (residuals.isAsInfinite(j)) {
                continue;
            }
            double[] column = column(residuals, j);
            double norm = norm(column);
            boolean atEnd = point[j] <= unknown.range().low() || point[j] >= unknown.range().high();
            if (norm > NONE && !atEnd) {
                unknowns.add(unknown);
                columns.add(scaled(column, norm));
                norms.add(norm);
            } else if (!(norm > NONE) && !(unknown.linear() && unknown.inLogs())) {
                idle.add(unknown.name());
            }
        }
        return of(unknowns, columns, norms, idle, residuals);
    }

    private static Distinction of(
            List<Unknown> unknowns,
            List<double[]> columns,
            List<Double> norms,
            List<String> idle,
            Residuals residuals) {
        int n = columns.size();
        int runs = residuals.runs();
        if (n < 2) {
            return new Distinction(idle, List.of(), 0, runs);
        }
        SingularValueDecomposition parts =
                new SingularValueDecomposition(
                        new Array2DRowRealMatrix(columns.toArray(double[][]::new)).transpose());
        double least = parts.getSingularValues()[n - 1];
        double[] direction = parts.getV().getColumn(n - 1);
        double largest = 0;
        for (double part : direction) {
            largest = Math.max(largest, Math.abs(part));
        }
        List<String> mixed = new ArrayList<>();
        double error = least > NONE ? 0 : Double.POSITIVE_INFINITY;
        double noise = noise(residuals, n);
        for (int j = 0; j < n; j++) {
            if (Math.abs(direction[j]) >= PART * largest) {
                mixed.add(unknowns.get(j).name());
            }
            if (unknowns.get(j).inLogs() && !unknowns.get(j).linear()) {
                error = Math.max(error, noise * Math.abs(direction[j]) / (least * norms.get(j)));
            }
        }
        return new Distinction(idle, mixed, error, runs);
    }

    /// Why there is no law, if the constants cannot be told apart.
    Optional<Refused> refusal() {
        if (!idle.isEmpty()) {
            return Optional.of(
                    new Refused(
                            "not-identifiable",
                            idle.size() == 1
                                    ? Words.of(
                                            "%s changes no predicted loss of the %,d runs: the term that holds it is 0 for all of them.",
                                            words(idle), runs)
                                    : Words.of(
                                            "%s change no predicted loss of the %,d runs: the term that holds it is 0 for all of them.",
                                            words(idle), runs),
                            Words.of("Take the term out of the form, or pin %s.", words(idle))));
        }
        return error == Double.POSITIVE_INFINITY
                ? Optional.of(
                        new Refused(
                                "not-identifiable",
                                untold(),
                                Words.of(
                                        "Pin one of them, such as --fix %s=VALUE.",
                                        mixed.getLast())))
                : Optional.empty();
    }

    /// The warning about constants that the runs hardly tell apart.
    Optional<FitWarning> warning() {
        return error > DOUBTFUL && mixed.size() > 1
                ? Optional.of(
                        new FitWarning(
                                "hardly-identifiable",
                                Words.of(
                                        "%s Pin one, or add runs over a wider range.",
                                        hardlyTold())))
                : Optional.empty();
    }

    private String untold() {
        return mixed.size() == 1
                ? Words.of("%,d runs cannot tell %s.", runs, words(mixed))
                : Words.of(
                        "%s trade off against each other: %,d runs cannot tell them apart.",
                        words(mixed), runs);
    }

    /// Of at least two constants.
    private String hardlyTold() {
        return Words.of(
                "%s trade off against each other: %,d runs can hardly tell them apart.",
                words(mixed), runs);
    }

    private static String words(List<String> names) {
        List<String> symbols = names.stream().map(LawCard::symbol).toList();
        int last = symbols.size() - 1;
        return last == 0
                ? symbols.getFirst()
                : Words.of(
                        "%s and %s",
                        String.join(", ", symbols.subList(0, last)), symbols.get(last));
    }

    private static double noise(Residuals residuals, int fitted) {
        double squares = 0;
        for (int i = 0; i < residuals.runs(); i++) {
            squares += residuals.weight(i) * Math.pow(residuals.residual(i), 2);
        }
        return Math.sqrt(squares / Math.max(1, residuals.runs() - fitted));
    }

    private static double[] column(Residuals residuals, int unknown) {
        double[] column = new double[residuals.runs()];
        for (int i = 0; i < column.length; i++) {
            column[i] =
                    residuals.weight(i) == 0
                            ? 0
                            : Math.sqrt(residuals.weight(i)) * residuals.slope(unknown, i);
        }
        return column;
    }

    private static double norm(double[] column) {
        double squares = 0;
        for (double value : column) {
            squares += value * value;
        }
        return Math.sqrt(squares);
    }

    private static double[] scaled(double[] column, double norm) {
        double[] scaled = column.clone();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] /= norm;
        }
        return scaled;
    }
}
