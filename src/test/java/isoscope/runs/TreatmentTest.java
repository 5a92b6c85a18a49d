package isoscope.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.quantity.Quantity;
import isoscope.quantity.Series;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TreatmentTest {
    private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(9);

    /// Pearce and Song 2024: 47,491 · N^(1/3) embedding parameters.
    @Test
    void embeddingsAreAddedByThePublishedRelation() {
        Run run = run(1e6, 1e9, 6e15);
        assertThat(ParameterCount.TOTAL.of(run)).isCloseTo(1e6 + 47_491 * 100, within(1e-3));
        assertThat(ParameterCount.RECORDED.of(run)).isEqualTo(1e6);
    }

    @Test
    void takingEmbeddingsAwayUndoesAddingThem() {
        for (int i = 0; i < 200; i++) {
            double parameters = Math.pow(10, random.nextDouble(3, 13));
            double total = ParameterCount.TOTAL.of(run(parameters, 1e9, 1e18));
            assertThat(ParameterCount.NON_EMBEDDING.of(run(total, 1e9, 1e18)))
                    .isCloseTo(parameters, within(1e-9 * parameters));
        }
    }

    @Test
    void aColumnOfTheFileComesBeforeTheRelation() {
        Run told = with(run(11e6, 1e9, 6.6e16), List.of("params_no_embed"), List.of("4M"));
        assertThat(ParameterCount.NON_EMBEDDING.of(told)).isEqualTo(4e6);
    }

    @Test
    void whereTheFileHasTheOtherCountNIsTheOneAskedFor() {
        Run told = with(run(11e6, 1e9, 6.6e16), List.of("params_no_embed"), List.of("4M"));
        assertThat(ParameterCount.TOTAL.of(told)).isEqualTo(11e6);
        assertThat(ParameterCount.TOTAL.isKnownOf(told)).isTrue();
        assertThat(ParameterCount.TOTAL.isKnownOf(run(11e6, 1e9, 6.6e16))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"params_no_embed", "Params No-Embed", "hyperparameters/params_no_embed"})
    void columnsAreKnownByTheirLastName(String name) {
        Run told = with(run(11e6, 1e9, 6.6e16), List.of("lr", name), List.of("1e-3", "4M"));
        assertThat(ParameterCount.NON_EMBEDDING.of(told)).isEqualTo(4e6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"my_params_no_embed", "embed"})
    void otherNamesAreOtherThings(String name) {
        Run told = with(run(11e6, 1e9, 6.6e16), List.of(name), List.of("4M"));
        assertThat(ParameterCount.NON_EMBEDDING.isKnownOf(told)).isFalse();
    }

    @Test
    void asSixNdEveryRatioIsOne() {
        for (int i = 0; i < 100; i++) {
            double c = Math.pow(10, random.nextDouble(17, 24));
            Run run = run(1e8, 1e10, c);
            for (ParameterCount count : ParameterCount.values()) {
                Run treated =
                        treated(
                                run,
                                Treatment.STANDARD
                                        .withCompute(ComputeCount.SIX_ND)
                                        .withParameters(count));
                assertThat(ComputeRatio.of(treated)).isCloseTo(1, within(1e-12));
                assertThat(treated.tokens()).isEqualTo(run.tokens());
            }
        }
    }

    @Test
    void computeThatIsWorkedOutFollowsParametersAndRecordedComputeStays() {
        Treatment total = Treatment.STANDARD.withParameters(ParameterCount.TOTAL);
        Run derived = treated(deriving(Quantity.COMPUTE, 1e8, 1e10, 6e18), total);
        assertThat(ComputeRatio.of(derived)).isCloseTo(1, within(1e-12));
        assertThat(treated(run(1e8, 1e10, 7e18), total).compute()).isEqualTo(7e18);
        assertThat(treated(run(1e8, 1e10, 6e18), total).compute()).isEqualTo(6e18);
    }

    /// D = C/(6N) is worked out anew, for C is what the file tells.
    @Test
    void tokensThatAreWorkedOutFollowParametersAndComputeStays() {
        for (int i = 0; i < 50; i++) {
            double n = Math.pow(10, random.nextDouble(5, 12));
            Run run = deriving(Quantity.TOKENS, n, 1e21 / (6 * n), 1e21);
            for (ParameterCount count : ParameterCount.values()) {
                Run treated = treated(run, Treatment.STANDARD.withParameters(count));
                assertThat(treated.compute()).isEqualTo(1e21);
                assertThat(ComputeRatio.of(treated)).isCloseTo(1, within(1e-12));
            }
        }
    }

    @Test
    void tokensThatAreWorkedOutFollowTheFactorAndAttention() {
        Run run = deriving(Quantity.TOKENS, 1e8, 1e10, 6e18);
        Run tripled = treated(run, Treatment.STANDARD.withCompute(ComputeCount.FORWARD));
        assertThat(tripled.compute()).isEqualTo(1.8e19);
        assertThat(tripled.tokens()).isCloseTo(3e10, within(1.));
        Run shaped =
                with(run, List.of("n_layer", "d_model", "seq_len"), List.of("12", "768", "2048"));
        Run attention = treated(shaped, Treatment.STANDARD.withCompute(ComputeCount.ATTENTION));
        assertThat(attention.compute()).isEqualTo(6e18);
        assertThat(attention.tokens()).isCloseTo(6e18 / (6e8 + 6. * 12 * 768 * 2048), within(1.));
    }

    @Test
    void factorsAreAboutRecordedComputeOnly() {
        Run run = deriving(Quantity.COMPUTE, 1e8, 1e10, 6e18);
        assertThat(treated(run, Treatment.STANDARD.withCompute(ComputeCount.GFLOP))).isSameAs(run);
        assertThat(treated(run, Treatment.STANDARD.withParameters(ParameterCount.TOTAL)).compute())
                .isCloseTo(
                        6e10 * ParameterCount.TOTAL.of(run),
                        within(1e-12 * 6e10 * ParameterCount.TOTAL.of(run)));
    }

    @Test
    void parametersThatAreWorkedOutFollowTheFactor() {
        Run run = deriving(Quantity.PARAMETERS, 1e8, 1e10, 6e18);
        Run treated = treated(run, Treatment.STANDARD.withCompute(ComputeCount.FORWARD));
        assertThat(treated.parameters()).isEqualTo(3e8);
        assertThat(treated.tokens()).isEqualTo(1e10);
        assertThat(treated.compute()).isEqualTo(1.8e19);
    }

    @Test
    void gflopAreAThousandMillionFlop() {
        Run gflop = run(1e8, 1e10, 6e9);
        Run treated = treated(gflop, Treatment.STANDARD.withCompute(ComputeCount.GFLOP));
        assertThat(treated.compute()).isCloseTo(6e18, within(1e6));
        assertThat(ComputeRatio.of(treated)).isCloseTo(1, within(1e-12));
    }

    @Test
    void forwardPassesAloneAreAThird() {
        assertThat(
                        treated(
                                        run(1e8, 1e10, 2e18),
                                        Treatment.STANDARD.withCompute(ComputeCount.FORWARD))
                                .compute())
                .isEqualTo(6e18);
    }

    @Test
    void attentionIsAddedWhereTheFileTellsTheShape() {
        Treatment attention = Treatment.STANDARD.withCompute(ComputeCount.ATTENTION);
        Run told =
                with(
                        run(1e8, 1e10, 1e18),
                        List.of("n_layer", "d_model", "seq_len"),
                        List.of("12", "768", "2048"));
        assertThat(treated(told, attention).compute())
                .isCloseTo(1e10 * (6e8 + 6. * 12 * 768 * 2048), within(1e6));
        assertThat(ComputeCount.ATTENTION.isKnownOf(told)).isTrue();
        assertThat(treated(run(1e8, 1e10, 1e18), attention).compute()).isEqualTo(6e18);
        assertThat(ComputeCount.ATTENTION.isKnownOf(run(1e8, 1e10, 1e18))).isFalse();
    }

    @Test
    void aCurveIsCountedLikeItsRun() {
        LossCurve curve =
                new LossCurve(
                        Series.of(1, 2),
                        Series.of(5e9, 1e10),
                        Series.of(1e18, 2e18),
                        Series.of(4, 3));
        Run run = new Run("a", "", 1e8, 1e10, 2e18, 3, curve, 1);
        Run treated = treated(run, Treatment.STANDARD.withCompute(ComputeCount.SIX_ND));
        assertThat(Objects.requireNonNull(treated.curve()).compute().toArray())
                .containsExactly(3e18, 6e18);
        assertThat(treated.compute()).isEqualTo(6e18);
    }

    @Test
    void aCurveWithoutTokensGetsThemFromItsCompute() {
        LossCurve curve =
                new LossCurve(
                        Series.of(1, 2),
                        Series.of(5e9, 1e10),
                        Series.of(3e18, 6e18),
                        Series.of(4, 3));
        Run run = deriving(Quantity.TOKENS, 1e8, 1e10, 6e18).counting(1e8, 1e10, 6e18, curve);
        Run treated = treated(run, Treatment.STANDARD.withCompute(ComputeCount.FORWARD));
        LossCurve counted = Objects.requireNonNull(treated.curve());
        assertThat(counted.compute().toArray()).containsExactly(9e18, 1.8e19);
        assertThat(counted.tokens().get(0)).isCloseTo(1.5e10, within(1.));
        assertThat(treated.tokens()).isEqualTo(counted.tokens().get(1));
    }

    @Test
    void nothingChangesWhereNothingIsAsked() {
        RunSet plain = new RunSet("runs", List.of(run(1e8, 1e9, 7e17)));
        assertThat(Treatment.STANDARD.of(plain)).isSameAs(plain);
    }

    private static Run treated(Run run, Treatment treatment) {
        return treatment.of(new RunSet("runs", List.of(run))).runs().getFirst();
    }

    private static Run run(double parameters, double tokens, double compute) {
        return new Run("a", "", parameters, tokens, compute, 3, null, 1);
    }

    private static Run with(Run run, List<String> names, List<String> values) {
        return new Run(
                run.id(),
                "",
                run.parameters(),
                run.tokens(),
                run.compute(),
                run.loss(),
                null,
                1,
                new Conditions(
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        new Attributes(names, values),
                        run.conditions().derived()));
    }

    private static Run deriving(Quantity derived, double n, double d, double c) {
        return new Run("a", "", n, d, c, 3, null, 1, Conditions.deriving(derived));
    }
}
