package isoscope.formula.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.formula.Expression;
import isoscope.formula.LinearForm;
import isoscope.formula.RandomExpressions;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ProgramPropertiesTest {
    private static final int CASES = 600;
    private static final int ROWS = 700;
    private static final List<String> PARAMETERS = List.of("a", "b", "c");
    private static final List<String> COLUMNS = List.of("x", "y");
    private static final List<String> NAMES = List.of("a", "b", "c", "x", "y");

    private final SplittableRandom random = new SplittableRandom(11);

    @Test
    void aColumnHasTheValuesAndDerivativesOfItsPoints() {
        RandomExpressions expressions = new RandomExpressions(23, NAMES);
        double[][] columns = {numbers(ROWS), numbers(ROWS)};
        double[] values = new double[ROWS];
        double[][] derivatives = new double[3][ROWS];
        for (int i = 0; i < CASES; i++) {
            Expression expression = expressions.next(i % 5);
            double[] parameters = numbers(3);
            Evaluation evaluation = Program.of(expression, PARAMETERS, COLUMNS).over(columns);
            evaluation.gradients(parameters, values, derivatives);
            PointEvaluation point = PointEvaluation.of(expression, NAMES);
            double[] gradient = new double[5];
            for (int row : new int[] {0, 1, 511, 512, 699}) {
                double value = point.value(at(parameters, columns, row), gradient);
                assertSame(values[row], value, expression);
                for (int p = 0; p < 3; p++) {
                    assertSame(derivatives[p][row], gradient[p], expression);
                }
            }
        }
    }

    @Test
    void derivativesAreThoseOfDifferences() {
        RandomExpressions expressions = new RandomExpressions(29, NAMES);
        int compared = 0;
        for (int i = 0; i < CASES; i++) {
            Expression expression = expressions.next(i % 4);
            PointEvaluation point = PointEvaluation.of(expression, NAMES);
            double[] at = numbers(5);
            double[] gradient = new double[5];
            point.value(at, gradient);
            for (int p = 0; p < 5; p++) {
                double wide = difference(point, at, p, 1e-4);
                double narrow = difference(point, at, p, 5e-5);
                double richardson = (4 * narrow - wide) / 3;
                double size = Math.abs(point.value(at)) + Math.abs(richardson);
                if (Math.abs(narrow - wide) < 1e-7 * size && size < 1e6) {
                    assertThat(gradient[p])
                            .as("%s by %s at %s", expression.text(), NAMES.get(p), List.of(at))
                            .isCloseTo(richardson, within(1e-6 * size));
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(CASES);
    }

    @Test
    void theLinearPartsAddUpToTheValue() {
        RandomExpressions expressions = new RandomExpressions(31, NAMES);
        int linear = 0;
        for (int i = 0; i < CASES; i++) {
            Expression expression = expressions.next(i % 5);
            LinearForm form = LinearForm.of(expression, List.of("a", "b", "c"));
            double[] at = numbers(5);
            double sum = valueAt(form.rest(), at);
            for (Map.Entry<String, Expression> slope : form.slopes().entrySet()) {
                assertThat(slope.getValue().isFreeOf(form.names())).isTrue();
                sum += at[NAMES.indexOf(slope.getKey())] * valueAt(slope.getValue(), at);
                linear++;
            }
            assertThat(form.rest().isFreeOf(form.names())).isTrue();
            double value = valueAt(expression, at);
            if (Math.abs(value) < 1e12 && !Double.isNaN(sum)) {
                assertThat(sum)
                        .as(expression.text())
                        .isCloseTo(value, within(1e-9 * (1 + Math.abs(value))));
            }
        }
        assertThat(linear).isGreaterThan(CASES / 5);
    }

    private static double valueAt(Expression expression, double[] at) {
        return PointEvaluation.of(expression, NAMES).value(at);
    }

    private static double difference(PointEvaluation point, double[] at, int p, double step) {
        double[] above = at.clone();
        double[] below = at.clone();
        above[p] += step;
        below[p] -= step;
        return (point.value(above) - point.value(below)) / (2 * step);
    }

    /// Powers come from logarithms in columns, so the last digits differ.
    private static void assertSame(double one, double other, Expression expression) {
        if (Double.isNaN(one) || Math.abs(one) > 1e100 || Math.abs(one) < 1e-100) {
            return;
        }
        assertThat(one)
                .as(expression.text())
                .isCloseTo(other, within(1e-9 * (1 + Math.abs(other))));
    }

    private static double[] at(double[] parameters, double[][] columns, int row) {
        return new double[] {
            parameters[0], parameters[1], parameters[2], columns[0][row], columns[1][row]
        };
    }

    private double[] numbers(int count) {
        return random.doubles(count, 0.1, 3).map(x -> Math.rint(x * 1000) / 1000).toArray();
    }
}
