package isoscope.ui.compute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import isoscope.fit.resample.Ensemble;
import isoscope.law.ComputeAllocation;
import isoscope.law.ScalingLaw;
import isoscope.numerics.Interval;
import isoscope.plot.Study;
import isoscope.quantity.ComputeUnit;
import isoscope.quantity.QuantityFormat;
import isoscope.session.Document;
import isoscope.testkit.Documents;
import isoscope.testkit.Studies;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComputeBarViewModelTest {
    private static final Study RESAMPLED = Studies.resampled(Studies.fittedSweep(), true);

    private final Document document = Documents.empty();
    private final ComputeBarViewModel bar = bar(document);

    @Test
    void writesComputeInItsUnitAndTheOthersBeneath() {
        assertThat(bar.textProperty().get()).isEqualTo("5.76 × 10²³");
        assertThat(bar.elsewhereProperty().get())
                .isEqualTo("= 6,667 PF-days = 404k H100-hours at 40% MFU");
        assertThat(bar.spokenProperty().get()).isEqualTo("5.76 times ten to the 23 FLOP");
    }

    @Test
    void anotherUnitChangesTheTextAndNotCompute() {
        bar.unitProperty().set(ComputeUnit.PF_DAYS);

        assertThat(bar.textProperty().get()).isEqualTo("6,667");
        assertThat(bar.computeProperty().get()).isEqualTo(5.76e23);
        assertThat(bar.elsewhereProperty().get())
                .isEqualTo("= 5.76 × 10²³ FLOP = 404k H100-hours at 40% MFU");
    }

    @ParameterizedTest
    @CsvSource({
        "1e23, FLOP, 1e23",
        "5.76 × 10²³, FLOP, 5.76e23",
        "400 PF-days, FLOP, 3.456e22",
        "400, PF_DAYS, 3.456e22",
        "1e23 FLOP, PF_DAYS, 1e23",
    })
    void takesWhatPeopleType(String typed, ComputeUnit unit, double flop) {
        bar.computeProperty().set(1e20);
        bar.unitProperty().set(unit);

        bar.commit(typed);

        assertThat(bar.errorProperty().get()).isEmpty();
        assertThat(bar.computeProperty().get()).isCloseTo(flop, within(flop * 1e-12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "70B tokens", "1e40", "12", "-1e20"})
    void refusesWhatIsNoComputeOnTheSliderAndSaysWhatIs(String typed) {
        bar.commit(typed);

        assertThat(bar.errorProperty().get())
                .isEqualTo("Type a compute such as 5.76e23 or 400 PF-days");
        assertThat(bar.computeProperty().get()).isEqualTo(5.76e23);
    }

    @Test
    void leavingTheFieldAsItWasKeepsEveryDigit() {
        bar.computeProperty().set(5.7612345e23);

        bar.commit("5.76 × 10²³");

        assertThat(bar.computeProperty().get()).isEqualTo(5.7612345e23);
    }

    @Test
    void snapsToAModelWithinReach() {
        double chinchilla = 6 * 70e9 * 1.4e12;

        bar.moveTo(chinchilla * 1.02, 0.01);
        assertThat(bar.computeProperty().get()).isEqualTo(chinchilla);

        bar.moveTo(chinchilla * 1.02, 0);
        assertThat(bar.computeProperty().get()).isEqualTo(chinchilla * 1.02);
    }

    @Test
    void pinsTheKnownModelsByCompute() {
        assertThat(bar.pins()).extracting(Pin::name).containsExactly("GPT-3", "Chinchilla");
    }

    @Test
    void sweepsADecadeASecond() {
        bar.computeProperty().set(1e20);
        bar.togglePlay();

        bar.advance(0.5);

        assertThat(Math.log10(bar.computeProperty().get())).isCloseTo(20.5, within(1e-9));
        assertThat(bar.playingProperty().get()).isTrue();
    }

    @Test
    void reducedMotionSweepsInHalfDecades() {
        bar.computeProperty().set(1e20);
        bar.reducedMotionProperty().set(true);
        bar.togglePlay();

        bar.advance(0.4);
        assertThat(bar.computeProperty().get()).isEqualTo(1e20);

        bar.advance(0.1);
        assertThat(Math.log10(bar.computeProperty().get())).isCloseTo(20.5, within(1e-9));
    }

    @Test
    void anyInputPausesTheSweep() {
        bar.togglePlay();

        document.looking().computeProperty().set(1e21);

        assertThat(bar.playingProperty().get()).isFalse();
    }

    @Test
    void theSweepEndsAtTheTopAndStartsAgainAtTheBottom() {
        bar.computeProperty().set(5e26);
        bar.togglePlay();
        bar.advance(2);
        assertThat(bar.playingProperty().get()).isFalse();

        bar.togglePlay();
        assertThat(bar.computeProperty().get()).isEqualTo(1e17);
        assertThat(bar.playingProperty().get()).isTrue();
    }

    @Test
    void readsOutWhatEachLawDoesWithTheCompute() {
        document.laws().toggle("besiroglu");

        Readout readout = bar.readoutProperty().get();

        assertThat(readout.rows())
                .extracting(ReadoutRow::lawId, ReadoutRow::parameters, ReadoutRow::tokens)
                .contains(
                        tuple("kaplan", "804.3B", "119.4B"),
                        tuple("besiroglu", "72.25B", "1.329T"));
        assertThat(readout.note())
                .isEqualTo("Published laws need no data. Losses predicted by Replication 2024");
    }

    @Test
    void theBestSplitIsNamedAndTheOthersSayHowMuchTheyLose() {
        bar.computeProperty().set(1e24);

        assertThat(bar.readoutProperty().get().rows())
                .filteredOn(ReadoutRow::best)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.lawId()).isEqualTo("chinchilla-a3");
                    assertThat(row.excess()).isEqualTo("best");
                });
    }

    @Test
    void fourLawsFitAndTheFittedOneIsAmongThem() {
        Document fitted = Documents.fitted();
        Set.of("besiroglu", "chinchilla-a1", "chinchilla-a2").forEach(fitted.laws()::toggle);

        Readout readout = bar(fitted).readoutProperty().get();

        assertThat(readout.rows()).hasSize(4).extracting(ReadoutRow::lawId).contains("fitted");
        assertThat(readout.note()).startsWith("2 more in Allocation. ");
    }

    @Test
    void farFromTheRunsTheUsersOwnLawSaysSo() {
        Document fitted = Documents.fitted();
        ComputeBarViewModel bar = bar(fitted);
        fitted.looking().computeProperty().set(1e20);
        assertThat(bar.readoutProperty().get().note()).doesNotContain("decades");
        assertThat(bar.readoutProperty().get().warning()).isEmpty();

        fitted.looking().computeProperty().set(1e24);

        assertThat(bar.readoutProperty().get().note()).endsWith("3.0 decades beyond your runs");
        assertThat(bar.readoutProperty().get().warning())
                .startsWith("10²⁴ FLOP lies 3.0 decades above the largest run");
    }

    @Test
    void theUsersOwnLawHasItsIntervals() {
        ReadoutIntervals intervals = readout(RESAMPLED, 5.76e23).intervals();

        Ensemble ensemble = RESAMPLED.intervals().orElseThrow();
        assertThat(intervals.name()).isEqualTo("95% interval");
        assertThat(intervals.method()).isEqualTo(ensemble.method());
        assertThat(intervals.parameters())
                .isEqualTo(
                        ends(
                                ensemble.resampled()
                                        .ofAllocation(5.76e23, ComputeAllocation::parameters),
                                QuantityFormat::siFixed));
        assertThat(intervals.tokens())
                .isEqualTo(
                        ends(
                                ensemble.resampled()
                                        .ofAllocation(5.76e23, ComputeAllocation::tokens),
                                QuantityFormat::siFixed));
        assertThat(intervals.loss())
                .isEqualTo(
                        ends(
                                ensemble.resampled().frontierLoss(5.76e23),
                                loss -> QuantityFormat.loss(loss, 3)));
    }

    @Test
    void intervalsFollowTheComputeHeld() {
        assertThat(readout(RESAMPLED, 1e20).intervals())
                .isNotEqualTo(readout(RESAMPLED, 1e22).intervals());
    }

    @Test
    void aFitWithoutResamplesOrHiddenHasNoIntervals() {
        Study plain = RESAMPLED.withEnsemble(null);
        Study hidden = RESAMPLED.withLaws(Studies.published("kaplan").laws());

        assertThat(readout(plain, 1e22).intervals()).isEqualTo(ReadoutIntervals.NONE);
        assertThat(readout(hidden, 1e22).intervals()).isEqualTo(ReadoutIntervals.NONE);
    }

    @Test
    void lossesByAnotherLawHaveNoIntervalOfTheFit() {
        Optional<ScalingLaw> other =
                RESAMPLED.laws().stream().filter(law -> law.id().equals("kaplan")).findFirst();

        ReadoutIntervals intervals = readout(RESAMPLED, other, 1e22).intervals();

        assertThat(intervals.loss()).isEmpty();
        assertThat(intervals.parameters()).isNotEmpty();
    }

    @Test
    void lossesAreInTheUnitOfTheirJudge() {
        ScalingLaw bits = Studies.inBitsPerByte(RESAMPLED.fittedLaw().orElseThrow());

        assertThat(readout(RESAMPLED, 1e22).lossUnit()).isEqualTo("nats/token");
        assertThat(readout(RESAMPLED, Optional.of(bits), 1e22).lossUnit()).isEqualTo("bits/byte");
    }

    @Test
    void countsTheRunsInTenthsOfADecade() {
        RunHistogram histogram = bar(Documents.fitted()).histogramProperty().get();

        assertThat(histogram.counts()).hasSize(100);
        assertThat(histogram.counts().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(Documents.runs().size());
        assertThat(histogram.low()).isEqualTo(1e19);
        assertThat(histogram.high()).isEqualTo(1e21);
    }

    private static Readout readout(Study study, double compute) {
        return readout(study, study.referenceLaw(), compute);
    }

    private static Readout readout(Study study, Optional<ScalingLaw> referenceLaw, double compute) {
        return Readout.of(study.laws(), study.intervals(), referenceLaw, compute, true);
    }

    private static String ends(Interval interval, DoubleFunction<String> format) {
        return format.apply(interval.low()) + "–" + format.apply(interval.high());
    }

    private static ComputeBarViewModel bar(Document document) {
        return new ComputeBarViewModel(
                document.looking(), document.data(), document.laws(), document.studyProperty());
    }
}
