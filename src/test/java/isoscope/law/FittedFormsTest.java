package isoscope.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import isoscope.quantity.Series;
import isoscope.testkit.Golden;
import isoscope.testkit.Laws;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FittedFormsTest {
    private static final Golden GOLDEN = Golden.load();

    /// Muennighoff et al. 2023, section 4 and the authors' code.
    private static final ChinchillaSurface UNREPEATED =
            new ChinchillaSurface(
                    Math.exp(.6254804),
                    Math.exp(6.255414),
                    Math.exp(7.3049974),
                    .3526596,
                    .3526596);

    private static final ScalingLaw MUENNIGHOFF =
            Laws.dataConstrained(UNREPEATED, 15.387756, 5.309743);

    @ParameterizedTest
    @CsvSource({"M001, 1", "M002, 2", "M004, 4", "M008, 8", "M016, 16", "M040, 40", "M100, 100"})
    void repeatedTokensAreWorthWhatThePaperSays(String id, double epochs) {
        double unique = 1e9;
        double worth = worth(epochs * unique, unique);
        GOLDEN.row(id).check(worth / unique);
        GOLDEN.row(id + "f").check(worth / (epochs * unique));
    }

    @Test
    void noRepetitionIsWorthMoreThanTheCeiling() {
        GOLDEN.row("Minf").check(worth(1e15, 1e9) / 1e9);
    }

    @Test
    void theLossesOfTheAuthorsCodeAreReproduced() {
        GOLDEN.row("MUN").check(UNREPEATED.parametersFor(25e9) / 25e9);
        // Rows ML1 and ML2, with every digit the authors print.
        assertThat(loss(6.34e9, 242e9, 25e9)).isCloseTo(2.2256440889984477, within(1e-12));
        assertThat(loss(8.67e9, 178e9, 25e9)).isCloseTo(2.2269634075087867, within(1e-12));
    }

    @Test
    void withoutRepetitionItIsItsSurface() {
        double unrepeated = UNREPEATED.loss(1e9, 2e10);
        assertThat(loss(1e9, 2e10, Double.POSITIVE_INFINITY))
                .isCloseTo(unrepeated, within(1e-14 * unrepeated));
        assertThat(MUENNIGHOFF.predict(new Training(1e9, 2e10, 1.2e20)).orElseThrow())
                .isEqualTo(MUENNIGHOFF.surface().orElseThrow().loss(1e9, 2e10));
        assertThat(loss(1e9, 2e10, 1e9)).isGreaterThan(loss(1e9, 2e10, 2e10));
        ComputeAllocation split = MUENNIGHOFF.split(1e22);
        assertThat(UNREPEATED.parametersFor(split.tokens()))
                .isCloseTo(split.parameters(), within(1e-9 * split.parameters()));
    }

    @Test
    void repeatingThatCostsNothingIsAllowedAndNegativeDecayIsNot() {
        double free = Double.POSITIVE_INFINITY;
        ScalingLaw law = Laws.dataConstrained(UNREPEATED, free, free);
        assertThat(law.predict(new Training(1e12, 4e9, 2.4e22, 1e9)))
                .isEqualTo(law.predict(new Training(1e12, 4e9, 2.4e22)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Laws.dataConstrained(UNREPEATED, 0, 5))
                .withMessageContaining("R_D above 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Laws.dataConstrained(UNREPEATED, 15, -1))
                .withMessageContaining("R_N above 0");
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e17, 1e20, 1e24})
    void nothingOnAnIsoFlopLineBeatsTheJointOptimum(double compute) {
        ScalingLaw law = Laws.kaplanJoint(6.4e13, 1.8e13, .076, .103);
        LossSurface surface = law.surface().orElseThrow();
        double best = law.split(compute).parameters();
        double least = Double.POSITIVE_INFINITY;
        double at = Double.NaN;
        for (double size : Series.logSpaced(best / 3, best * 3, 20_001).toArray()) {
            double loss = surface.loss(size, ComputeAllocation.of(compute, size).tokens());
            at = loss < least ? size : at;
            least = Math.min(least, loss);
        }
        assertThat(best).isCloseTo(at, within(2e-4 * at));
        assertThat(law.frontierLoss(compute).orElseThrow()).isCloseTo(least, within(1e-9));
        assertThat(law.split(10 * compute).parameters() / best)
                .isCloseTo(Math.pow(10, law.parametersExponent()), within(1e-9));
    }

    @Test
    void aLawOfOneQuantityAsksForNothingElse() {
        PowerLaw power = PowerLaw.ofScale(1.5, 8.8e13, .076);
        Training training = new Training(1e9, 2e10, 1.2e20);
        assertSame(law("parameters", "N").predict(training), power.loss(1e9));
        assertSame(law("tokens", "D").predict(training), power.loss(2e10));
        assertSame(law("compute", "C").predict(training), power.loss(1.2e20));
        assertThat(law("compute", "C").onlyVariable()).hasValue("C");
        assertThatIllegalArgumentException().isThrownBy(() -> law("loss", "L"));
    }

    @Test
    void aPowerLawKnowsWhereOneNatIsReducible() {
        PowerLaw power = PowerLaw.ofScale(1.5, 8.8e13, .076);
        assertThat(power.scale()).isCloseTo(8.8e13, within(1e3));
        assertThat(power.loss(power.scale())).isCloseTo(2.5, within(1e-12));
    }

    @Test
    void aFrontierTellsItsLossWhereItKnowsIt() {
        PowerLaw loss = new PowerLaw(1.8, 2000, .17);
        assertThat(frontier(Map.of("k", .1, "a", .5)).frontierLoss(1e20)).isEmpty();
        ScalingLaw told =
                frontier(Map.of("k", .1, "a", .5, "E", 1.8, "C_c", loss.scale(), "gamma", .17));
        assertSame(told.frontierLoss(1e20), loss.loss(1e20));
    }

    private static double loss(double parameters, double tokens, double unique) {
        return MUENNIGHOFF
                .predict(new Training(parameters, tokens, 6 * parameters * tokens, unique))
                .orElseThrow();
    }

    /// D′: the tokens seen once that make a model as good as these, of which `unique` are different.
    private static double worth(double tokens, double unique) {
        double small = UNREPEATED.parametersFor(unique) / 2;
        return UNREPEATED.tokensFor(loss(small, tokens, unique), small);
    }

    private static void assertSame(OptionalDouble loss, double expected) {
        assertThat(loss.orElseThrow()).isCloseTo(expected, within(1e-14 * expected));
    }

    private static Law law(String of, String symbol) {
        return Laws.of(
                "loss-of-" + of, Map.of("E", 1.5, symbol + "_c", 8.8e13, "alpha_" + symbol, .076));
    }

    private static ScalingLaw frontier(Map<String, Double> constants) {
        return (ScalingLaw) Laws.of("frontier", constants);
    }
}
