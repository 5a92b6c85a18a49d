package isoscope.formula.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.formula.Expression;
import isoscope.formula.Formula;
import isoscope.formula.ParsedFormula.Parsed;
import isoscope.formula.solve.Solution.BeyondEnd;
import isoscope.formula.solve.Solution.Found;
import isoscope.formula.solve.Solution.NotReached;
import isoscope.formula.solve.Solution.Undefined;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SolveTest {
    private static final Expression LOSS = read("1.8172 + 482.01/N^0.3478 + 2085.43/D^0.3658");
    private static final Free TOKENS = new Free("D", 1e8, 1e15);

    private static Expression read(String text) {
        return ((Parsed) Formula.parse(text)).expression();
    }

    @Test
    void findsTheTokensForALoss() {
        double rest = 2.1 - 1.8172 - 482.01 / Math.pow(7e9, 0.3478);
        double expected = Math.pow(rest / 2085.43, -1 / 0.3658);
        assertThat(Solve.of(LOSS, TOKENS, Map.of("N", 7e9), 2.1))
                .isInstanceOfSatisfying(
                        Found.class,
                        found ->
                                assertThat(found.first())
                                        .isCloseTo(expected, within(1e-11 * expected)));
    }

    @Test
    void saysWhatTheValueIsAtTheEnd() {
        assertThat(Solve.of(LOSS, TOKENS, Map.of("N", 7e9), 1.9))
                .isInstanceOfSatisfying(
                        BeyondEnd.class,
                        beyond -> {
                            assertThat(beyond.end()).isEqualTo(1e15);
                            assertThat(beyond.value()).isCloseTo(2.0055, within(1e-3));
                        });
        assertThat(Solve.of(LOSS, TOKENS, Map.of("N", 7e9), 40))
                .isInstanceOfSatisfying(
                        BeyondEnd.class, beyond -> assertThat(beyond.end()).isEqualTo(1e8));
    }

    @Test
    void findsBothSidesOfAValleyHoweverNarrow() {
        Expression valley = read("2 + (ln(x) - 3.1)^2");
        assertThat(Solve.of(valley, new Free("x", 1, 1e9), Map.of(), 2 + 1e-8))
                .isInstanceOfSatisfying(
                        Found.class,
                        found -> {
                            assertThat(found.at()).hasSize(2);
                            assertThat(Math.log(found.at().get(0)))
                                    .isCloseTo(3.1 - 1e-4, within(1e-9));
                            assertThat(Math.log(found.at().get(1)))
                                    .isCloseTo(3.1 + 1e-4, within(1e-9));
                        });
    }

    @Test
    void aTurnThatTouchesIsFoundOnce() {
        assertThat(Solve.of(read("2 + (ln(x) - 3.1)^2"), new Free("x", 1, 1e9), Map.of(), 2))
                .isInstanceOfSatisfying(
                        Found.class,
                        found ->
                                assertThat(found.at())
                                        .singleElement()
                                        .satisfies(x ->
                                                assertThat(Math.log(x))
                                                        .isCloseTo(3.1, within(1e-6))));
    }

    @Test
    void whatIsNeverReachedIsSaid() {
        assertThat(Solve.of(read("2 + (ln(x) - 3.1)^2"), new Free("x", 1, 1e9), Map.of(), 1.5))
                .isInstanceOfSatisfying(
                        NotReached.class,
                        not -> assertThat(not.value()).isCloseTo(2, within(1e-12)));
        assertThat(Solve.of(read("if(x < 5, 1, 10)"), new Free("x", 1, 100), Map.of(), 4))
                .isInstanceOf(BeyondEnd.class);
        assertThat(Solve.of(read("sqrt(-x)"), new Free("x", 1, 100), Map.of(), 4))
                .isEqualTo(new Undefined());
    }

    @Test
    void anEndOfTheRangeIsAnAnswer() {
        assertThat(Solve.of(read("x"), new Free("x", 2, 100), Map.of(), 2))
                .isEqualTo(new Found(List.of(2.0)));
        assertThat(Solve.of(read("x"), new Free("x", 2, 100), Map.of(), 100))
                .isEqualTo(new Found(List.of(100.0)));
    }

    @Test
    void aTargetOfZeroIsCrossed() {
        assertThat(Solve.of(read("ln(x) - 1"), new Free("x", 0.1, 100), Map.of(), 0))
                .isInstanceOfSatisfying(
                        Found.class,
                        found -> assertThat(found.first()).isCloseTo(Math.E, within(1e-12)));
    }

    @Test
    void holesInTheDomainAreStepped() {
        assertThat(Solve.of(read("sqrt(x - 5)"), new Free("x", 1, 100), Map.of(), 2))
                .isInstanceOfSatisfying(
                        Found.class,
                        found -> assertThat(found.first()).isCloseTo(9, within(1e-10)));
    }

    @Test
    void ofALevelStretchTheLowestIsGiven() {
        assertThat(Solve.of(read("y"), new Free("x", 2, 100), Map.of("y", 7.0), 7))
                .isEqualTo(new Found(List.of(2.0)));
        assertThat(Solve.of(read("max(x, 5)"), new Free("x", 1, 100), Map.of(), 5))
                .isEqualTo(new Found(List.of(1.0)));
    }
}
