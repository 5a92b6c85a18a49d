package isoscope.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.law.ComputeAllocation;
import isoscope.law.Law;
import isoscope.law.ScalingLaw;
import isoscope.numerics.Interval;
import isoscope.plot.Study;
import isoscope.plot.charts.ReadOut.Row;
import isoscope.quantity.QuantityFormat;
import isoscope.testkit.Studies;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CardsTest {
    private static final Study STUDY = Studies.resampled(Studies.fittedSweep(), true);
    private static final ComputeAllocation PLACE = ComputeAllocation.of(1e22, 5e9);

    @Test
    void theLossByTheFitHasItsInterval() {
        Interval interval = STUDY.intervals().orElseThrow().interval(CardsTest::loss);

        assertThat(rows(STUDY, STUDY.referenceLaw()))
                .contains(
                        new Row(
                                "Predicted loss",
                                "%s (%s – %s)"
                                        .formatted(
                                                three(loss(STUDY.fittedLaw().orElseThrow())),
                                                three(interval.low()),
                                                three(interval.high()))));
    }

    @Test
    void theBestSplitOfTheComputeHasItsIntervals() {
        Interval sizes =
                STUDY.intervals()
                        .orElseThrow()
                        .resampled()
                        .ofAllocation(1e22, ComputeAllocation::parameters);

        assertThat(rows(STUDY, STUDY.referenceLaw()))
                .filteredOn(row -> row.key().equals("N* at this C"))
                .singleElement()
                .satisfies(row ->
                        assertThat(row.value())
                                .endsWith(
                                        "(%s – %s)"
                                                .formatted(
                                                        QuantityFormat.si(sizes.low()),
                                                        QuantityFormat.si(sizes.high()))));
        assertThat(rows(STUDY, STUDY.referenceLaw())).extracting(Row::key).contains("D* at this C");
    }

    @Test
    void theLossByAnotherLawNamesItAndHasNoInterval() {
        Optional<ScalingLaw> other = Studies.published("chinchilla-a3").referenceLaw();

        assertThat(rows(STUDY, other))
                .filteredOn(row -> row.key().startsWith("Predicted loss"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.key()).isEqualTo("Predicted loss, Chinchilla A3");
                    assertThat(row.value()).doesNotContain("–");
                });
    }

    @Test
    void withoutResamplesThereAreNone() {
        Study plain = STUDY.withEnsemble(null);

        assertThat(rows(plain, plain.referenceLaw()))
                .hasSize(7)
                .extracting(Row::value)
                .noneMatch(value -> value.contains("–"));
    }

    private static List<Row> rows(Study study, Optional<ScalingLaw> referenceLaw) {
        return Cards.split("", study, referenceLaw, PLACE).rows();
    }

    private static double loss(Law law) {
        return ((ScalingLaw) law).surface().orElseThrow().loss(PLACE.parameters(), PLACE.tokens());
    }

    private static String three(double loss) {
        return QuantityFormat.loss(loss, 3);
    }
}
