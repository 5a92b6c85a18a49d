package isoscope.formula.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.formula.Expression;
import isoscope.formula.Formula;
import isoscope.formula.ParsedFormula.Parsed;
import isoscope.formula.PythonText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Published forms against values and derivatives from sympy; the file's own script writes it.
class PublishedFormsTest {

    record Form(
            Expression expression,
            String python,
            List<String> names,
            List<Double> at,
            double value,
            List<Double> gradient) {
        @Override
        public String toString() {
            return expression.text();
        }
    }

    static Stream<Form> forms() throws IOException {
        try (InputStream in = PublishedFormsTest.class.getResourceAsStream("/formula/values.csv")) {
            String text =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().map(PublishedFormsTest::form);
        }
    }

    private static Form form(String line) {
        String[] cells = line.split("\\|", -1);
        List<String> names = new ArrayList<>();
        List<Double> at = new ArrayList<>();
        for (String pair : cells[2].split(";", -1)) {
            names.add(pair.split("=", -1)[0]);
            at.add(Double.valueOf(pair.split("=", -1)[1]));
        }
        Expression expression = ((Parsed) Formula.parse(cells[0], names)).expression();
        List<Double> gradient =
                Arrays.stream(cells[4].split(";", -1)).map(Double::valueOf).toList();
        return new Form(expression, cells[1], names, at, Double.parseDouble(cells[3]), gradient);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void hasItsValueAndDerivativesAtAPoint(Form form) {
        double[] gradient = new double[form.names.size()];
        double value =
                PointEvaluation.of(form.expression, form.names).value(array(form.at), gradient);
        assertThat(value).isCloseTo(form.value, within(1e-13 * Math.abs(form.value)));
        for (int i = 0; i < gradient.length; i++) {
            assertDerivative(form, i, gradient[i]);
        }
    }

    /// Every second name is a column.
    @ParameterizedTest
    @MethodSource("forms")
    void hasThemOverColumns(Form form) {
        List<String> parameters = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        for (String name : form.names) {
            (form.names.indexOf(name) % 2 == 0 ? parameters : columns).add(name);
        }
        double[][] data =
                columns.stream()
                        .map(name -> new double[] {form.at.get(form.names.indexOf(name))})
                        .toArray(double[][]::new);
        double[] at =
                parameters.stream()
                        .mapToDouble(name -> form.at.get(form.names.indexOf(name)))
                        .toArray();
        double[] value = new double[1];
        double[][] derivatives = new double[at.length][1];
        Program.of(form.expression, parameters, columns)
                .over(data)
                .gradients(at, value, derivatives);
        assertThat(value[0]).isCloseTo(form.value, within(1e-13 * Math.abs(form.value)));
        for (int i = 0; i < at.length; i++) {
            assertDerivative(form, form.names.indexOf(parameters.get(i)), derivatives[i][0]);
        }
    }

    /// By what a relative change of the name does to the value, for parts that cancel leave fewer digits.
    private static void assertDerivative(Form form, int name, double derivative) {
        double expected = form.gradient.get(name) * form.at.get(name);
        assertThat(derivative * form.at.get(name))
                .as(form.names.get(name))
                .isCloseTo(
                        expected,
                        within(1e-12 * Math.abs(expected) + 1e-14 * Math.abs(form.value)));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void isWrittenAsThePythonThatGaveTheValue(Form form) {
        assertThat(PythonText.of(form.expression)).isEqualTo(form.python);
    }

    private static double[] array(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
