package isoscope.formula.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import isoscope.formula.Expression;
import isoscope.formula.Formula;
import isoscope.formula.ParsedFormula.Parsed;
import isoscope.formula.solve.Least.AtEnd;
import isoscope.formula.solve.Least.Flat;
import isoscope.formula.solve.Least.Inside;
import isoscope.formula.solve.Least.Undefined;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptimumTest {
    private static final double A = 406.40102;
    private static final double B = 410.72283;
    private static final double ALPHA = 0.33917084;
    private static final double BETA = 0.2849083;
    private static final Free SIZE = new Free("N", 1e6, 1e14);

    private static Expression read(String text) {
        return ((Parsed) Formula.parse(text)).expression();
    }

    /// Against the closed form of Hoffmann et al., equation 4.
    @ParameterizedTest
    @ValueSource(doubles = {1e18, 1e20, 5.76e23, 1e26})
    void theBestSplitIsTheClosedForm(double compute) {
        Expression loss = read("1.69 + A/N^alpha + B/(C/(6*N))^beta");
        double g = Math.pow(ALPHA * A / (BETA * B), 1 / (ALPHA + BETA));
        double expected = g * Math.pow(compute / 6, BETA / (ALPHA + BETA));
        Map<String, Double> given =
                Map.of("A", A, "B", B, "alpha", ALPHA, "beta", BETA, "C", compute);
        assertThat(Optimum.of(loss, SIZE, given))
                .isInstanceOfSatisfying(
                        Inside.class,
                        least ->
                                assertThat(least.at().getFirst())
                                        .isCloseTo(expected, within(1e-10 * expected)));
    }

    @Test
    void withTwoNamesItIsTheBestOfBoth() {
        Expression loss = read("(ln(x/3e5) + ln(y/2))^2 + 3*(ln(y) - ln(40))^2 + 7");
        assertThat(Optimum.of(loss, new Free("x", 1, 1e9), new Free("y", 1e-3, 1e6), Map.of()))
                .isInstanceOfSatisfying(
                        Inside.class,
                        least -> {
                            assertThat(least.at().get(0)).isCloseTo(15_000, within(15_000 * 1e-9));
                            assertThat(least.at().get(1)).isCloseTo(40, within(40 * 1e-9));
                            assertThat(least.value()).isCloseTo(7, within(1e-12));
                        });
    }

    /// Parameters and bits at a budget of bits times parameters times tokens, against the root of both derivatives by mpmath with 30 digits.
    @Test
    void precisionAndSizeAreChosenTogether() {
        Expression loss =
                read(
                        "E + A/(N*(1 - exp(-P/2.6745))*(1 - exp(-P/2.2102))*(1 - exp(-P/0.9578)))^a"
                                + " + B/(C/(6/16*N*P))^a");
        Map<String, Double> given =
                Map.of("E", 2.7648, "A", 4299.0, "B", 18060.0, "a", 0.4965, "C", 1e21);
        assertThat(Optimum.of(loss, SIZE, new Free("P", 1, 32), given))
                .isInstanceOfSatisfying(
                        Inside.class,
                        least -> {
                            assertThat(least.at().get(0)).isCloseTo(8730942903.525248, within(1.0));
                            assertThat(least.at().get(1)).isCloseTo(3.46875132353, within(4e-10));
                            assertThat(least.value()).isCloseTo(2.89774962084699, within(1e-13));
                        });
    }

    @Test
    void anEndIsSaid() {
        assertThat(Optimum.of(read("1 + 2/N"), SIZE, Map.of()))
                .isEqualTo(new AtEnd(List.of(1e14), 1 + 2e-14, "N", true));
        assertThat(Optimum.of(read("N"), SIZE, Map.of()))
                .isEqualTo(new AtEnd(List.of(1e6), 1e6, "N", false));
        assertThat(
                        Optimum.of(
                                read("ln(x)^2 + y"),
                                new Free("x", 0.1, 20),
                                new Free("y", 2, 3),
                                Map.of()))
                .isInstanceOfSatisfying(
                        AtEnd.class, least -> assertThat(least.name()).isEqualTo("y"));
    }

    @Test
    void theLowerOfTwoValleysIsFound() {
        Expression two = read("min(1 + (ln(x) - 2)^2, 0.9 + 30*(ln(x) - 6)^2)");
        assertThat(Optimum.of(two, new Free("x", 1, 1e4), Map.of()))
                .isInstanceOfSatisfying(
                        Inside.class,
                        least ->
                                assertThat(least.at().getFirst())
                                        .isCloseTo(Math.exp(6), within(1e-7)));
    }

    @Test
    void aKinkAndAJumpAreFound() {
        assertThat(Optimum.of(read("max(x/5, 7/x)"), new Free("x", 0.1, 100), Map.of()))
                .isInstanceOfSatisfying(
                        Inside.class,
                        least ->
                                assertThat(least.at().getFirst())
                                        .isCloseTo(Math.sqrt(35), within(1e-9)));
        assertThat(Optimum.of(read("if(x < 5, 10/x, 10)"), new Free("x", 0.1, 100), Map.of()))
                .isInstanceOfSatisfying(
                        Inside.class,
                        least -> assertThat(least.at().getFirst()).isCloseTo(5, within(1e-6)));
    }

    @Test
    void whatDoesNotChangeAndWhatIsNoNumberIsSaid() {
        assertThat(Optimum.of(read("y + 1"), SIZE, Map.of("y", 2.0))).isEqualTo(new Flat("N"));
        assertThat(Optimum.of(read("N + 0*y"), SIZE, new Free("y", 1, 2), Map.of()))
                .isInstanceOf(Flat.class);
        assertThat(Optimum.of(read("ln(-N)"), SIZE, Map.of())).isEqualTo(new Undefined());
        assertThat(Optimum.of(read("ln(-N)"), SIZE, new Free("y", 1, 2), Map.of()))
                .isEqualTo(new Undefined());
    }

    @Test
    void everyNameHasAValue() {
        assertThatThrownBy(() -> Optimum.of(read("N + M"), SIZE, Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("M");
        assertThatThrownBy(() -> new Free("N", 0, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
