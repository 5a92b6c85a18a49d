package isoscope.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.law.ChinchillaSurface;
import isoscope.law.Law;
import isoscope.law.sheet.SheetOutcome;
import isoscope.law.sheet.SheetReader;
import isoscope.testkit.Laws;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Properties of the plans of every law with an optimum.
class PlanPropertiesTest {
    /// The form of [Beck et al.](https://arxiv.org/abs/2510.02228) with other constants: the split is searched for.
    private static final String SEARCHED =
            """
            name  = "Outer exponent"
            where = "a test"
            [variables]
            N = { name = "parameters", low = 1e6, high = 1e14, start = 1e9 }
            D = { name = "tokens", low = 1e8, high = 1e15, start = 2e10 }
            [constants]
            E = { value = 0.9, place = "a test" }
            A = { value = 5e5, place = "a test" }
            B = { value = 2e7, place = "a test" }
            g = { value = 0.31, place = "a test" }
            [results]
            L = { is = "E + (A/N^0.61 + B/D^0.66)^g", name = "loss", unit = "nats/token" }
            C = { is = "6*N*D", name = "training compute", unit = "FLOP" }
            """;

    static Stream<PlanLaw> laws() {
        return Stream.of(
                        Plans.LIBRARY.laws().stream(),
                        Stream.of(
                                Laws.chinchilla(
                                        Laws.CARD, new ChinchillaSurface(0, 90, 4000, 0.21, 0.44)),
                                Laws.of(
                                        "kaplan-joint",
                                        Map.of(
                                                "N_c", 6.4e13, "D_c", 1.8e13, "alpha_N", 0.076,
                                                "alpha_D", 0.103)),
                                sheet()))
                .flatMap(laws -> laws)
                .flatMap(law -> PlanLaw.of(law).stream())
                .filter(PlanLaw::isLeastLoss);
    }

    private static Law sheet() {
        SheetOutcome outcome = new SheetReader(Map.of()).law("searched", "own", SEARCHED);
        return ((SheetOutcome.Read) outcome).sheet().law();
    }

    @ParameterizedTest
    @MethodSource("laws")
    void aLossLeadsBackToItsBudget(PlanLaw law) {
        budgets()
                .forEach(budget ->
                        conditions(law, budget)
                                .forEach(conditions -> {
                                    double loss = law.leastLoss(budget, conditions);
                                    assertThat(law.budgetFor(loss, conditions))
                                            .as("%s %s", budget, conditions)
                                            .isCloseTo(budget, within(1e-9 * budget));
                                }));
    }

    @ParameterizedTest
    @MethodSource("laws")
    void aLargerBudgetHasALowerLoss(PlanLaw law) {
        for (Conditions conditions : conditions(law, 5.76e23).toList()) {
            double last = Double.POSITIVE_INFINITY;
            for (double budget : budgets().toArray()) {
                double loss = law.leastLoss(budget, conditions);
                assertThat(loss).as("%s %s", budget, conditions).isLessThan(last);
                last = loss;
            }
        }
    }

    @ParameterizedTest
    @MethodSource("laws")
    void noOtherSizeBeatsThePlan(PlanLaw law) {
        budgets()
                .forEach(budget ->
                        conditions(law, budget)
                                .forEach(conditions -> nothingBeats(law, budget, conditions)));
    }

    private static void nothingBeats(PlanLaw law, double budget, Conditions conditions) {
        Spent best = law.best(budget, conditions);
        assertThat(best.flop()).isCloseTo(budget, within(1e-12 * budget));
        double least = law.loss(best.parameters(), best.tokens(), conditions);
        for (double decade = -1; decade <= 1; decade += 0.01) {
            Spent other = law.ofSize(best.parameters() * Math.pow(10, decade), budget, conditions);
            if (other.tokens() > 0) {
                assertThat(law.loss(other.parameters(), other.tokens(), conditions))
                        .as("%s %s %s", budget, conditions, other)
                        .isGreaterThanOrEqualTo(least * (1 - 1e-15));
            }
        }
    }

    private static DoubleStream budgets() {
        return DoubleStream.of(1e18, 3e19, 5e20, 1e22, 5.76e23, 2e25);
    }

    /// Training alone, with serving, and with few tokens where the law knows repetition.
    private static Stream<Conditions> conditions(PlanLaw law, double budget) {
        double endless = Double.POSITIVE_INFINITY;
        double tokens = law.best(budget, Conditions.NONE).tokens();
        Stream<Conditions> all = Stream.of(Conditions.NONE, new Conditions(tokens, endless));
        return law.knowsRepetition()
                ? Stream.concat(
                        all,
                        Stream.of(
                                new Conditions(0, tokens / 7), new Conditions(tokens, tokens / 3)))
                : all;
    }
}
