package isoscope.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import isoscope.law.LawCard.ComputeRange;
import isoscope.law.LawCard.ParameterConvention;
import isoscope.law.LawCard.Source;
import isoscope.quantity.Quantity;
import isoscope.quantity.Series;
import isoscope.testkit.Golden;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FittedFormsTest {
    private static final LawCard CARD =
            new LawCard(
                    "fitted",
                    "Fitted",
                    "fitted",
                    "",
                    Map.of(),
                    Map.of(),
                    ParameterConvention.TOTAL,
                    new ComputeRange(1e18, 1e22),
                    new Source("", "", ""));
    private static final Golden GOLDEN = Golden.load();

    /// Muennighoff et al. 2023, section 4 and the authors' code.
    private static final DataConstrainedLaw MUENNIGHOFF =
            new DataConstrainedLaw(
                    CARD,
                    new ChinchillaSurface(
                            Math.exp(.6254804),
                            Math.exp(6.255414),
                            Math.exp(7.3049974),
                            .3526596,
                            .3526596),
                    15.387756,
                    5.309743);

    @ParameterizedTest
    @CsvSource({"M001, 1", "M002, 2", "M004, 4", "M008, 8", "M016, 16", "M040, 40", "M100, 100"})
    void repeatedTokensAreWorthWhatThePaperSays(String id, double epochs) {
        double unique = 1e9;
        double worth = MUENNIGHOFF.effectiveTokens(epochs * unique, unique);
        GOLDEN.row(id).check(worth / unique);
        GOLDEN.row(id + "f").check(worth / (epochs * unique));
    }

    @Test
    void noRepetitionIsWorthMoreThanTheCeiling() {
        GOLDEN.row("Minf").check(MUENNIGHOFF.effectiveTokens(1e15, 1e9) / 1e9);
    }

    @Test
    void theLossesOfTheAuthorsCodeAreReproduced() {
        GOLDEN.row("MUN").check(MUENNIGHOFF.unrepeated().parametersFor(25e9) / 25e9);
        // Rows ML1 and ML2, with every digit the authors print.
        assertThat(loss(6.34e9, 242e9, 25e9)).isCloseTo(2.2256440889984477, within(1e-12));
        assertThat(loss(8.67e9, 178e9, 25e9)).isCloseTo(2.2269634075087867, within(1e-12));
    }

    @Test
    void withoutRepetitionItIsItsSurface() {
        assertThat(loss(1e9, 2e10, Double.POSITIVE_INFINITY))
                .isEqualTo(MUENNIGHOFF.unrepeated().loss(1e9, 2e10));
        assertThat(MUENNIGHOFF.predict(new Training(1e9, 2e10, 1.2e20)).orElseThrow())
                .isEqualTo(MUENNIGHOFF.surface().orElseThrow().loss(1e9, 2e10));
        assertThat(loss(1e9, 2e10, 1e9)).isGreaterThan(loss(1e9, 2e10, 2e10));
        Split split = MUENNIGHOFF.split(1e22);
        assertThat(MUENNIGHOFF.unrepeated().parametersFor(split.tokens()))
                .isCloseTo(split.parameters(), within(1e-9 * split.parameters()));
    }

    @Test
    void repeatingThatCostsNothingIsAllowedAndNegativeDecayIsNot() {
        DataConstrainedLaw free =
                new DataConstrainedLaw(
                        CARD,
                        MUENNIGHOFF.unrepeated(),
                        Double.POSITIVE_INFINITY,
                        Double.POSITIVE_INFINITY);
        assertThat(free.effectiveTokens(4e9, 1e9)).isEqualTo(4e9);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DataConstrainedLaw(CARD, MUENNIGHOFF.unrepeated(), 0, 5))
                .withMessageContaining("R_D*");
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e17, 1e20, 1e24})
    void nothingOnAnIsoFlopLineBeatsTheJointOptimum(double compute) {
        KaplanJointLaw law =
                new KaplanJointLaw(CARD, new KaplanSurface(.076, .103, 6.4e13, 1.8e13));
        double best = law.split(compute).parameters();
        double least = Double.POSITIVE_INFINITY;
        double at = Double.NaN;
        for (double size : Series.logSpaced(best / 3, best * 3, 20_001).toArray()) {
            double loss = law.kaplan().loss(size, Split.of(compute, size).tokens());
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
        assertThat(law(Quantity.PARAMETERS, power).predict(training).orElseThrow())
                .isEqualTo(power.loss(1e9));
        assertThat(law(Quantity.TOKENS, power).predict(training).orElseThrow())
                .isEqualTo(power.loss(2e10));
        assertThat(law(Quantity.COMPUTE, power).predict(training).orElseThrow())
                .isEqualTo(power.loss(1.2e20));
        assertThatIllegalArgumentException().isThrownBy(() -> law(Quantity.LOSS, power));
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
        assertThat(new FrontierLaw(CARD, .1, .5).frontierLoss(1e20)).isEmpty();
        assertThat(new FrontierLaw(CARD, .1, .5, Optional.of(loss)).frontierLoss(1e20))
                .hasValue(loss.loss(1e20));
    }

    private static double loss(double parameters, double tokens, double unique) {
        return MUENNIGHOFF
                .predict(new Training(parameters, tokens, 6 * parameters * tokens, unique))
                .orElseThrow();
    }

    private static OneQuantityLaw law(Quantity quantity, PowerLaw power) {
        return new OneQuantityLaw(CARD, quantity, power);
    }
}
