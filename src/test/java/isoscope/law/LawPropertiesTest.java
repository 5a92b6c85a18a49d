package isoscope.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.law.sheet.Library;
import isoscope.testkit.Laws;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Properties of every law whatever its constants, tried at random places of the plane.
class LawPropertiesTest {
    private static final int DRAWS = 200;

    static List<ScalingLaw> laws() {
        return Library.ofCharts().splitting();
    }

    static List<ScalingLaw> lawsWithSurface() {
        return laws().stream().filter(law -> law.surface().isPresent()).toList();
    }

    static List<ScalingLaw> lawsThatSplitAtTheMinimum() {
        return laws().stream().filter(ScalingLaw::splitsAtMinimum).toList();
    }

    @Test
    void theLawsWithASurfaceOfHoffmannSplitAtItsMinimum() {
        assertThat(lawsThatSplitAtTheMinimum())
                .containsAll(
                        laws().stream()
                                .filter(law -> ChinchillaSurface.of(law).isPresent())
                                .toList())
                .doesNotContain(Laws.published("kaplan"));
    }

    @ParameterizedTest
    @MethodSource("laws")
    void aSplitSpendsTheWholeBudget(ScalingLaw law) {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < DRAWS; i++) {
            double compute = logUniform(random, 1e17, 1e27);
            assertThat(law.split(compute).compute()).isCloseTo(compute, within(1e-12 * compute));
        }
    }

    @ParameterizedTest
    @MethodSource("laws")
    void moreComputeBuysMoreOfBoth(ScalingLaw law) {
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < DRAWS; i++) {
            double compute = logUniform(random, 1e17, 1e26);
            ComputeAllocation less = law.split(compute);
            ComputeAllocation more = law.split(compute * (1 + random.nextDouble()));
            assertThat(more.parameters()).isGreaterThan(less.parameters());
            assertThat(more.tokens()).isGreaterThan(less.tokens());
        }
    }

    @ParameterizedTest
    @MethodSource("lawsWithSurface")
    void theLossOnTheFrontierFalls(ScalingLaw law) {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < DRAWS; i++) {
            double compute = logUniform(random, 1e17, 1e26);
            assertThat(law.frontierLoss(2 * compute).orElseThrow())
                    .isLessThan(law.frontierLoss(compute).orElseThrow());
        }
    }

    @ParameterizedTest
    @MethodSource("lawsWithSurface")
    void aContourLiesOnItsLevel(ScalingLaw law) {
        LossSurface surface = law.surface().orElseThrow();
        SplittableRandom random = new SplittableRandom(4);
        for (int i = 0; i < DRAWS; i++) {
            double parameters = logUniform(random, 1e6, 1e13);
            double tokens = logUniform(random, 1e8, 1e14);
            double level = surface.loss(parameters, tokens);
            assertThat(surface.tokensFor(level, parameters))
                    .isCloseTo(tokens, within(1e-6 * tokens));
        }
    }

    @ParameterizedTest
    @MethodSource("lawsWithSurface")
    void aContourStartsAtTheSmallestModel(ScalingLaw law) {
        LossSurface surface = law.surface().orElseThrow();
        for (double level : new double[] {2, 2.5, 3, 4}) {
            double smallest = surface.smallestModelFor(level);
            assertThat(surface.tokensFor(level, smallest * 1.001)).isPositive();
            assertThat(surface.tokensFor(level, smallest * .999)).isNaN();
        }
    }

    @ParameterizedTest
    @MethodSource("lawsWithSurface")
    void noLossIsAtOrBelowTheIrreducible(ScalingLaw law) {
        LossSurface surface = law.surface().orElseThrow();
        assertThat(surface.loss(1e15, 1e18)).isGreaterThan(surface.irreducible());
        assertThat(surface.tokensFor(surface.irreducible(), 1e12)).isNaN();
    }

    @ParameterizedTest
    @MethodSource("lawsThatSplitAtTheMinimum")
    void nothingOnAnIsoFlopLineBeatsTheOptimum(ScalingLaw law) {
        LossSurface surface = law.surface().orElseThrow();
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < DRAWS; i++) {
            double compute = logUniform(random, 1e17, 1e26);
            ComputeAllocation best = law.split(compute);
            ComputeAllocation other =
                    ComputeAllocation.of(compute, best.parameters() * logUniform(random, .01, 100));
            assertThat(surface.loss(other.parameters(), other.tokens()))
                    .isGreaterThanOrEqualTo(law.frontierLoss(compute).orElseThrow() - 1e-12);
        }
    }

    private static double logUniform(SplittableRandom random, double low, double high) {
        return low * Math.pow(high / low, random.nextDouble());
    }
}
