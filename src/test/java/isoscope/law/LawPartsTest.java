package isoscope.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import isoscope.law.LawCard.ComputeRange;
import isoscope.law.LawCard.Source;
import isoscope.quantity.Series;
import isoscope.testkit.Laws;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The parts of laws: cards, constants, lines, ranges.
class LawPartsTest {
    private static final ChinchillaSurface SURFACE = new ChinchillaSurface(1.7, 400, 410, .34, .28);

    @ParameterizedTest
    @CsvSource({
        "4.9E-324, Infinity, k above 0",
        "0, Infinity, k of at least 0",
        "-0.5, Infinity, k of at least -0.5",
        "1, 2.5, k from 1 to 2.5",
        "-1e15, 1e20, k from -1.0E15 to 1.0E20"
    })
    void theBoundsOfAConstantAreWords(double low, double high, String words) {
        assertThat(constant(low, high).bounds()).isEqualTo(words);
    }

    @Test
    void aConstantHasBoundsWhereOneOfThemIsFinite() {
        double infinity = Double.POSITIVE_INFINITY;
        assertThat(constant(-infinity, infinity).isBounded()).isFalse();
        assertThat(constant(0, infinity).isBounded()).isTrue();
        assertThat(constant(-infinity, 0).isBounded()).isTrue();
        assertThat(constant(1, 2).allows(1)).isTrue();
        assertThat(constant(1, 2).allows(2)).isTrue();
        assertThat(constant(1, 2).allows(.99)).isFalse();
        assertThat(constant(1, 2).allows(2.01)).isFalse();
    }

    @Test
    void onlyAConstantThatMayBeAbsentByBeingInfiniteIsInfinite() {
        Constant plain = constant(0, Double.POSITIVE_INFINITY);
        assertThat(plain.holds(5)).isTrue();
        assertThat(plain.holds(-1)).isFalse();
        assertThat(plain.holds(Double.POSITIVE_INFINITY)).isFalse();
        Constant absent =
                new Constant(
                        "k",
                        OptionalDouble.empty(),
                        OptionalDouble.of(Double.POSITIVE_INFINITY),
                        "",
                        "",
                        0,
                        Double.POSITIVE_INFINITY,
                        true);
        assertThat(absent.holds(Double.POSITIVE_INFINITY)).isTrue();
        assertThat(absent.withValue(3, "Table 1", false))
                .extracting(Constant::value, Constant::place, Constant::checked)
                .containsExactly(OptionalDouble.of(3), "Table 1", false);
    }

    @Test
    void aLawWithoutALineOfItsOwnHasOneByItsId() {
        LineStyle line = LineStyle.of("somebody-2024");
        assertThat(LineStyle.of("somebody-2024")).isEqualTo(line);
        assertThat(List.of("law-1", "law-2", "law-3")).contains(line.colour());
        assertThat(List.of("a", "b", "c", "d", "e", "f").stream().map(LineStyle::of))
                .doesNotHaveDuplicates()
                .allSatisfy(style -> assertThat(style.dash()).isNotEmpty());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LineStyle("pink", 1, List.of(), false, false))
                .withMessageContaining("found pink");
    }

    @Test
    void aNewIdChangesTheLineOnlyWhereTheIdChoseIt() {
        LawCard card = Laws.CARD;
        assertThat(card.line()).isEqualTo(LineStyle.FITTED);
        assertThat(card.named("other", "Other").line()).isEqualTo(LineStyle.FITTED);
        LawCard chosen = card.withLine(LineStyle.of(card.id())).named("other", "Other");
        assertThat(chosen.line()).isEqualTo(LineStyle.of("other"));
        assertThat(chosen.id()).isEqualTo("other");
        assertThat(chosen.name()).isEqualTo("Other");
        assertThat(chosen.lossUnit()).isEqualTo("nats/token");
    }

    @Test
    void aRangeTellsHowFarBeyondItsEndsABudgetLies() {
        ComputeRange range = new ComputeRange(1e18, 1e22);
        assertThat(range.decadesBeyond(1e24)).isCloseTo(2, within(1e-12));
        assertThat(range.decadesBeyond(1e17)).isCloseTo(1, within(1e-12));
        assertThat(range.decadesBeyond(1e20)).isZero();
        assertThat(range.isKnown()).isTrue();
        assertThat(ComputeRange.UNKNOWN.isKnown()).isFalse();
        assertThat(new Source("Title", "", "").shortName()).isEqualTo("Title");
        assertThat(new Source("Title", "", "", "Somebody 2024").shortName())
                .isEqualTo("Somebody 2024");
    }

    @Test
    void theComputeThatALossTakesLiesOnTheFrontier() {
        ScalingLaw law = Laws.chinchilla(Laws.CARD, SURFACE);
        ComputeOfLoss compute = ComputeOfLoss.of(law).orElseThrow();
        double loss = law.frontierLoss(1e21).orElseThrow();
        assertThat(compute.at(loss)).isCloseTo(1e21, within(1e15));
        assertThat(compute.at(1.6)).isInfinite();
        assertThat(compute.at(1e9)).isNaN();
        assertThat(ComputeOfLoss.of(Laws.published("twenty-to-one"))).isEmpty();
        Law ofCompute = Laws.of("loss-of-compute", Map.of("E", 1.5, "C_c", 2.3e8, "alpha_C", .05));
        double told = 1.5 + Math.pow(2.3e8 / 1e20, .05);
        assertThat(ComputeOfLoss.of(ofCompute).orElseThrow().at(told))
                .isCloseTo(1e20, within(1e14));
        Law ofTokens = Laws.of("loss-of-tokens", Map.of("E", 1.5, "D_c", 5.4e13, "alpha_D", .095));
        assertThat(ComputeOfLoss.of(ofTokens)).isEmpty();
    }

    @Test
    void aSurfaceHasPositiveConstantsAndNoModelReachesItsFloor() {
        assertThat(SURFACE.smallestModelFor(1.7)).isNaN();
        assertThat(SURFACE.smallestModelFor(2)).isCloseTo(Math.pow(400 / .3, 1 / .34), within(1.));
        assertThat(new ChinchillaSurface(0, 1, 1, 1, 1).irreducible()).isZero();
        for (int zero = 1; zero < 5; zero++) {
            double[] v = {1.7, 400, 410, .34, .28};
            v[zero] = 0;
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ChinchillaSurface(v[0], v[1], v[2], v[3], v[4]))
                    .withMessageContaining("A, B, α, β > 0");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChinchillaSurface(-.1, 400, 410, .34, .28));
    }

    @Test
    void theBestOfSeveralSplitsIsTheOneOfLeastLoss() {
        AllocationComparison comparison =
                AllocationComparison.by(
                                Laws.published("besiroglu"),
                                List.of(Laws.published("kaplan"), Laws.published("besiroglu")),
                                5.76e23)
                        .orElseThrow();
        assertThat(comparison.verdicts())
                .extracting(AllocationComparison.Verdict::isBest)
                .containsExactly(false, true);
    }

    @Test
    void aLawIsAFunctionOfEachOfItsVariables() {
        LawFunctions functions = new LawFunctions(Laws.chinchilla(Laws.CARD, SURFACE));
        LawFunctions.Result loss = functions.result("L").orElseThrow();
        Series along = functions.along(loss, "D", Series.of(1e9, 2e10), Map.of("N", 1e9));
        assertThat(along.size()).isEqualTo(2);
        assertThat(along.get(0)).isCloseTo(SURFACE.loss(1e9, 1e9), within(1e-12));
        assertThat(along.get(1)).isCloseTo(SURFACE.loss(1e9, 2e10), within(1e-12));
        assertThat(functions.all(Map.of("N", 7.))).containsEntry("N", 7.).containsKey("D");
        assertThat(functions.value(loss, Map.of("N", 1e9, "D", 2e10))).hasValue(along.get(1));
        LawFunctions other = new LawFunctions(Laws.published("besiroglu"));
        assertThat(functions.shared(other, "N", loss)).contains(other.result("L").orElseThrow());
        assertThat(functions.shared(other, "U", loss)).isEmpty();
    }

    private static Constant constant(double low, double high) {
        return new Constant(
                "k", OptionalDouble.empty(), OptionalDouble.empty(), "", "", low, high, true);
    }
}
