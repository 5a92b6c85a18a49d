package isoscope.bench;

import isoscope.formula.Formula;
import isoscope.formula.ParsedFormula.Parsed;
import isoscope.formula.ParsedFormula.Rejected;
import isoscope.formula.program.Evaluation;
import isoscope.formula.program.Program;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// The cost of a formula over columns, beside the same form written by hand.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class FormulaBenchmark {
    private static final double[] CONSTANTS = {1.8172, 482.01, 2085.43, 0.3478, 0.3658};

    /// How many rows there are.
    @Param("1000000")
    public int rows;

    private double[] n = {};
    private double[] d = {};
    private double[] logN = {};
    private double[] logD = {};
    private double[] values = {};
    private double[][] derivatives = {};
    private Evaluation evaluation = evaluation(n, d);

    /// Makes the columns, and the logarithms that the loop by hand is given too.
    @Setup
    public void make() {
        SplittableRandom random = new SplittableRandom(7);
        logN = random.doubles(rows, Math.log(1e7), Math.log(1e12)).toArray();
        logD = random.doubles(rows, Math.log(1e9), Math.log(1e14)).toArray();
        n = new double[rows];
        d = new double[rows];
        for (int i = 0; i < rows; i++) {
            n[i] = Math.exp(logN[i]);
            d[i] = Math.exp(logD[i]);
        }
        values = new double[rows];
        derivatives = new double[CONSTANTS.length][rows];
        evaluation = evaluation(n, d);
    }

    private static Evaluation evaluation(double[] n, double[] d) {
        return switch (Formula.parse("E + A/N^alpha + B/D^beta")) {
            case Parsed(var form) ->
                    Program.of(form, List.of("E", "A", "B", "alpha", "beta"), List.of("N", "D"))
                            .over(n, d);
            case Rejected rejected -> throw new IllegalStateException(rejected.pointed());
        };
    }

    /// By hand, with exponentials of products with the logarithms.
    @Benchmark
    public double[] byHandFromLogarithms() {
        double[] c = CONSTANTS;
        for (int i = 0; i < rows; i++) {
            values[i] = c[0] + c[1] * Math.exp(-c[3] * logN[i]) + c[2] * Math.exp(-c[4] * logD[i]);
        }
        return values;
    }

    /// By hand, with powers.
    @Benchmark
    public double[] byHandWithPowers() {
        double[] c = CONSTANTS;
        for (int i = 0; i < rows; i++) {
            values[i] = c[0] + c[1] / Math.pow(n[i], c[3]) + c[2] / Math.pow(d[i], c[4]);
        }
        return values;
    }

    /// The formula.
    @Benchmark
    public double[] formula() {
        evaluation.values(CONSTANTS, values);
        return values;
    }

    /// The formula and its derivatives by all five constants.
    @Benchmark
    public double[][] formulaWithDerivatives() {
        evaluation.gradients(CONSTANTS, values, derivatives);
        return derivatives;
    }
}
