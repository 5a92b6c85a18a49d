package isoscope.formula.program;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.formula.Expression;
import isoscope.formula.Formula;
import isoscope.formula.LatexText;
import isoscope.formula.LinearForm;
import isoscope.formula.ParsedFormula.Parsed;
import isoscope.formula.PythonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The deepest formulas that there can be, on a stack of half the usual size.
class DeepFormulaTest {
    private static final int STACK = 512 * 1024;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x + 1",
                "-x",
                "exp(-x)",
                "x^0.5",
                "2^x",
                "max(x, 1)",
                "if(x < 1, x, 2)",
                "if(x < 1, 2, x)",
                "sum(k, 1, 1, x)"
            })
    void everythingFitsTheStack(String level) throws InterruptedException {
        List<Throwable> failures = new ArrayList<>();
        Thread thread = new Thread(null, () -> use(deepest(read(level))), "small stack", STACK);
        thread.setUncaughtExceptionHandler((_, failure) -> failures.add(failure));
        thread.start();
        thread.join();
        assertThat(failures).isEmpty();
    }

    private static void use(Expression deep) {
        assertThat(deep)
                .isEqualTo(deep.with(Map.of()).orElseThrow())
                .hasSameHashCodeAs(deep.with(Map.of()).orElseThrow());
        assertThat(deep.text()).isNotEmpty();
        assertThat(deep.names()).containsExactly("x");
        assertThat(LatexText.of(deep)).isNotEmpty();
        assertThat(PythonText.of(deep)).isNotEmpty();
        assertThat(LinearForm.of(deep, List.of("x")).slopes()).hasSizeLessThan(2);
        double[] gradient = new double[1];
        PointEvaluation.of(deep, List.of("x")).value(new double[] {0.5}, gradient);
    }

    /// The level put into itself as often as the limits allow.
    private static Expression deepest(Expression level) {
        Expression deep = level;
        while (true) {
            Optional<Expression> deeper = level.with(Map.of("x", deep));
            if (deeper.isEmpty()) {
                return deep;
            }
            deep = deeper.get();
        }
    }

    private static Expression read(String text) {
        return ((Parsed) Formula.parse(text)).expression();
    }
}
