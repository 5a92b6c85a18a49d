package isoscope.fit.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import isoscope.formula.Expression;
import isoscope.formula.Formula;
import isoscope.formula.ParsedFormula.Parsed;
import isoscope.formula.program.PointFunction;
import isoscope.formula.solve.Free;
import isoscope.formula.solve.Least;
import isoscope.formula.solve.Optimum;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The closed form of a split against the search for the lowest loss.
class PowerSplitTest {
    private static final Map<String, Double> CONSTANTS =
            Map.of("E", 1.8, "A", 480., "B", 2000., "a", .35, "b", .37, "x", 16., "g", .2);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "E + A/N^a + B/D^b",
                "E + A*N^-a + B*D^-b",
                "A/(2*N^a) + E + B/D^b + 3/x^g",
                "E - x/100 + x*A/N^a + B/x/D^b",
                "B*(1/D^b) + A/N^a",
                "E + A/N + B/D^b",
                "E + (A/N)^a + x*(B/(3*D))^b",
                "E + A/(N^a*x^g) + B*x/D"
            })
    void isWhereTheLossIsLeast(String loss) {
        Expression formula = read(loss);
        for (double compute : new double[] {1e18, 1e21, 1e25}) {
            Expression onBudget =
                    formula.with(Map.of("D", read("%s/(6*N)".formatted(compute)))).orElseThrow();
            Least least = Optimum.of(onBudget, new Free("N", 1e3, 1e18), CONSTANTS);
            double searched = ((Least.Inside) least).at().getFirst();

            assertThat(closed(formula, compute)).isCloseTo(searched, offset(1e-6 * searched));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "E + (A/N^a + B/D^b)^g",
                "E + A/N^a + B/D^b + x/(N*D)^g",
                "E + A/N^a",
                "E + A/N^a + B/D^b*D^g",
                "E + exp(A/N^a) + B/D^b"
            })
    void isSearchedForWhereTheLossHasAnotherShape(String loss) {
        assertThat(PowerSplit.of(read(loss))).isEmpty();
    }

    @Test
    void isNoNumberWhereALossRisesOrATermIsSubtracted() {
        assertThat(closed(read("E + A*N^a + B*D^b"), 1e20)).isNaN();
        assertThat(closed(read("E + A/N^a + (0 - B)/D^b"), 1e20)).isNaN();
    }

    private static double closed(Expression loss, double compute) {
        Expression best = PowerSplit.of(loss).orElseThrow();
        return PointFunction.of(best, CONSTANTS, List.of("C")).at(compute);
    }

    private static Expression read(String text) {
        return ((Parsed) Formula.parse(text)).expression();
    }
}
