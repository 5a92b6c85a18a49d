package isoscope.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.formula.Expression;
import isoscope.formula.Formula;
import isoscope.formula.JavaScriptText;
import isoscope.formula.ParsedFormula;
import isoscope.formula.program.PointFunction;
import isoscope.law.Law;
import isoscope.law.LawFunctions;
import isoscope.law.ScalingLaw;
import isoscope.law.Variable;
import isoscope.testkit.Golden;
import isoscope.testkit.Laws;
import isoscope.testkit.Script;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LawJavaScriptTest {
    private static final long SEED = 20260730;
    private static final int POINTS = 2;

    /// A search stops where values no longer differ, which is about the root of the precision of doubles.
    private static final double SEARCHED = 1e-6;

    private final Script script = new Script(JavaScriptText.HELPERS + LawJavaScript.LEAST);

    @AfterEach
    void close() {
        script.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("laws")
    void everyResultHasTheValueOfTheLaw(Law law) {
        LawFunctions functions = new LawFunctions(law);
        Random random = new Random(SEED);
        for (LawFunctions.Result result : functions.results()) {
            String source = LawJavaScript.result(functions, result.name());
            assertThat(source.equals("null")).isEqualTo(result.function().isEmpty());
            result.function()
                    .ifPresent(value -> {
                        for (int i = 0; i < POINTS; i++) {
                            double[] at = point(functions.variables(), random);
                            same(script.call(source, at), value.applyAsDouble(at), result.name());
                        }
                    });
        }
    }

    static Stream<Law> laws() {
        return Laws.library().laws().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("splittingLaws")
    void theLossOfParametersAndTokensIsThatOfTheLaw(ScalingLaw law) {
        law.surface()
                .ifPresent(surface ->
                        same(
                                script.call(LawJavaScript.surface(law), 3e9, 7e10),
                                surface.loss(3e9, 7e10),
                                "L"));
        assertThat(LawJavaScript.surface(law).equals("null")).isEqualTo(law.surface().isEmpty());
    }

    static Stream<ScalingLaw> splittingLaws() {
        return laws().filter(ScalingLaw.class::isInstance).map(ScalingLaw.class::cast);
    }

    /// The exact constants of Chinchilla, and those that the paper prints.
    @ParameterizedTest
    @CsvSource({"chinchilla-a3, HX", "chinchilla-a3-printed, HR"})
    void theGoldenNumbersOfChinchillaComeOutOfTheScript(String id, String rows) {
        Golden golden = Golden.load();
        ScalingLaw law = Laws.published(id);
        double best = script.call(LawJavaScript.best(law), 5.76e23);
        golden.row(rows + "03").check(best);
        golden.row(rows + "04").check(5.76e23 / (6 * best));
        golden.row(rows + "05").check(script.call(LawJavaScript.surface(law), 70e9, 1.4e12));
        golden.row(rows + "06").check(script.call(LawJavaScript.surface(law), 280e9, 300e9));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-N^2",
                "2^-N^2",
                "(-N)^2/3 - -N",
                "if(N < 2, N, 1/N)",
                "if(N == 2, if(D > 1, 7, 8), sqrt(-N))",
                "if(sqrt(-N) < 1, 1, 2)",
                "sum(k, 1, 5, k^N/D)",
                "sum(k, 3, 1, k)",
                "sum(k, 1, D, k)",
                "sum(k, N, D*800, k)",
                "min(N, D, 1) + max(N, -D)",
                "exp(N) + expm1(1e-9) + ln(D) + log10(D) + log2(8) + tanh(N) + sigmoid(-N) + abs(-D)",
                "`unique tokens`*N + `class`"
            })
    void everyKindOfExpressionHasItsValue(String text) {
        Expression expression = ((ParsedFormula.Parsed) Formula.parse(text)).expression();
        List<String> names = List.of("N", "D", "unique tokens", "class");
        String source = JavaScriptText.function(expression, names, Map.of());
        PointFunction function = PointFunction.of(expression, Map.of(), names);
        for (double n : new double[] {0.5, 2, 3}) {
            same(script.call(source, n, 1.25, 3, 4), function.at(n, 1.25, 3, 4), text);
        }
    }

    private static double[] point(List<Variable> variables, Random random) {
        return variables.stream()
                .mapToDouble(variable -> between(variable, random.nextDouble()))
                .toArray();
    }

    private static double between(Variable variable, double share) {
        return variable.low() > 0
                ? variable.low() * Math.pow(variable.high() / variable.low(), share)
                : variable.low() + (variable.high() - variable.low()) * share;
    }

    private static void same(double found, double expected, String what) {
        if (Double.isNaN(expected) || Double.isInfinite(expected)) {
            assertThat(Double.valueOf(found)).as(what).isEqualTo(Double.valueOf(expected));
        } else {
            assertThat(found)
                    .as(what)
                    .isCloseTo(expected, within(SEARCHED * Math.abs(expected) + 1e-300));
        }
    }
}
