package isoscope.formula.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import isoscope.formula.Expression;
import isoscope.formula.Formula;
import isoscope.formula.ParsedFormula.Parsed;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgramTest {
    private static Expression read(String text) {
        return ((Parsed) Formula.parse(text)).expression();
    }

    private static double value(String text, double x) {
        return PointEvaluation.of(read(text), List.of("x")).value(x);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x/x | 0 | NaN",
                "1/x | 0 | Infinity",
                "x^0.5 | -1 | NaN",
                "x^2 | -3 | 9",
                "x^-1 | -4 | -0.25",
                "x^0 | 0 | 1",
                "0^x | 0 | 1",
                "ln(x) | -1 | NaN",
                "ln(x) | 0 | -Infinity",
                "sqrt(x) | -1 | NaN",
                "if(ln(x) < 1, 2, 3) | -1 | NaN",
                "if(x < 1, ln(x), x) | -1 | NaN",
                "if(x < 1, 7, ln(1 - x)) | -5 | 7",
                "min(1, ln(x)) | -1 | NaN",
                "log2(x) | 8 | 3",
                "log2(x) | 1267650600228229401496703205376 | 100",
                "log10(x) | 1000 | 3",
                "sigmoid(x) | -1000 | 0",
                "sigmoid(x) | 0 | 0.5",
                "-x^2 | 3 | -9",
                "abs(x) | -2 | 2",
                "max(x, 2, 5) | 3 | 5"
            })
    void isMathematicsOrNoNumber(String text, double x, double value) {
        assertThat(value(text, x)).isEqualTo(Double.valueOf(value));
        double[] values = new double[2];
        Program.of(read(text), List.of(), List.of("x"))
                .over(new double[] {x, x})
                .values(new double[0], values);
        assertThat(values).containsExactly(value, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sum(k, 1, 4, k) | 1 | 10",
                "sum(k, 1, x, k) | 4 | 10",
                "sum(k, x, 4, k) | 3 | 7",
                "sum(k, 1, x, k) | 0 | 0",
                "sum(k, 5, x, k) | 2 | 0",
                "sum(k, 1, x, k) | 2.5 | NaN",
                "sum(k, 1, x, k) | 1001 | NaN",
                "sum(k, 1, x, 1) | 1000 | 1000",
                "sum(k, 1, x, x) | 3 | 9",
                "sum(k, 1, 3, sum(j, 1, k, j*x)) | 2 | 20",
                "sum(k, 1, 2, k) + sum(k, 1, 2, k^2) | 0 | 8",
                "sum(k, -1, 1, k + x) | 1 | 3",
                "x + sum(x, 1, 2, x) | 10 | 13"
            })
    void sumsAreAddedUp(String text, double x, double value) {
        assertThat(value(text, x)).isEqualTo(Double.valueOf(value));
        double[] values = new double[2];
        double[][] none = new double[0][];
        Program.of(read(text), List.of(), List.of("x"))
                .over(new double[] {1, x})
                .gradients(new double[0], values, none);
        assertThat(values[1]).isEqualTo(Double.valueOf(value));
    }

    @Test
    void rowsOfOneSumHaveTheirOwnEnds() {
        Evaluation evaluation =
                Program.of(read("sum(k, 1, n, p^k)"), List.of("p"), List.of("n"))
                        .over(new double[] {0, 1, 3, 2});
        double[] values = new double[4];
        double[][] derivatives = new double[1][4];
        evaluation.gradients(new double[] {2}, values, derivatives);
        assertThat(values).containsExactly(0, 2, 14, 6);
        assertThat(derivatives[0]).containsExactly(0, 1, 1 + 4 + 12, 1 + 4);
    }

    @Test
    void whatIsNotChosenAddsNothingToADerivative() {
        double[] gradient = new double[1];
        PointEvaluation.of(read("if(x > 0, x, sqrt(x))"), List.of("x"))
                .value(new double[] {1e-300}, gradient);
        assertThat(gradient[0]).isEqualTo(1);
        PointEvaluation.of(read("if(x <= 0, 3*x, ln(x))"), List.of("x"))
                .value(new double[] {0}, gradient);
        assertThat(gradient[0]).isEqualTo(3);
    }

    @Test
    void aColumnWithZerosAndNumbersBelowKeepsItsPowers() {
        double[] values = new double[4];
        double[][] derivatives = new double[1][4];
        Program.of(read("x^p"), List.of("p"), List.of("x"))
                .over(new double[] {-2, 0, 3, Double.POSITIVE_INFINITY})
                .gradients(new double[] {2}, values, derivatives);
        assertThat(values[0]).isEqualTo(4);
        assertThat(values[1]).isZero();
        assertThat(values[2]).isCloseTo(9, within(1e-14));
        assertThat(values[3]).isInfinite();
        assertThat(derivatives[0][0]).isNaN();
        assertThat(derivatives[0][1]).isZero();
        assertThat(derivatives[0][2]).isCloseTo(9 * Math.log(3), within(1e-13));
    }

    @Test
    void anEvaluationIsMadeAgainAndAgainAtOtherParameters() {
        double[] n = {1e8, 1e9};
        Evaluation evaluation =
                Program.of(read("E + A/N^alpha"), List.of("E", "A", "alpha"), List.of("N")).over(n);
        double[] values = new double[2];
        for (double alpha : new double[] {0.3, 0.5, 0.3}) {
            evaluation.values(new double[] {1, 400, alpha}, values);
            assertThat(values[1]).isCloseTo(1 + 400 / Math.pow(1e9, alpha), within(1e-13));
        }
    }

    @Test
    void everyNameHasAPlaceOfItsOwn() {
        assertThatThrownBy(() -> Program.of(read("x + y"), List.of("x"), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("y");
        assertThatThrownBy(() -> Program.of(read("x"), List.of("x"), List.of("x")))
                .isInstanceOf(IllegalArgumentException.class);
        Program program = Program.of(read("x + y"), List.of(), List.of("x", "y"));
        assertThatThrownBy(() -> program.over(new double[1]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> program.over(new double[1], new double[2]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noRowsAreNoValues() {
        Program.of(read("x*a"), List.of("a"), List.of("x"))
                .over(new double[0])
                .gradients(new double[] {1}, new double[0], new double[1][0]);
    }
}
