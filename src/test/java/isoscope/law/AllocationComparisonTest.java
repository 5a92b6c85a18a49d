package isoscope.law;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.law.sheet.Library;
import isoscope.testkit.Laws;
import java.util.List;
import org.junit.jupiter.api.Test;

class AllocationComparisonTest {
    private final ScalingLaw kaplan = Laws.published("kaplan");
    private final ScalingLaw besiroglu = Laws.published("besiroglu");
    private final ScalingLaw twenty = Laws.published("twenty-to-one");

    @Test
    void aLawThatOnlySplitsCannotJudge() {
        assertThat(AllocationComparison.by(twenty, List.of(kaplan), 1e21)).isEmpty();
    }

    @Test
    void theJudgeLosesNothingByItsOwnSurface() {
        AllocationComparison comparison =
                AllocationComparison.by(besiroglu, List.of(kaplan, besiroglu, twenty), 5.76e23)
                        .orElseThrow();
        assertThat(comparison.verdicts().get(1).excess()).isZero();
        assertThat(comparison.verdicts().get(0).excess())
                .isGreaterThan(comparison.verdicts().get(2).excess());
    }

    @Test
    void theBestIsCalledSoAndOthersAsGoodAreTied() {
        assertThat(standings(List.of(kaplan, besiroglu))).last().isEqualTo("best");
        assertThat(standings(List.of(besiroglu, kaplan, besiroglu)))
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo("tied"),
                        other -> assertThat(other).startsWith("+0."),
                        last -> assertThat(last).isEqualTo("tied"));
    }

    private List<String> standings(List<ScalingLaw> laws) {
        AllocationComparison by = AllocationComparison.by(besiroglu, laws, 5.76e23).orElseThrow();
        return by.verdicts().stream().map(by::standing).toList();
    }

    @Test
    void theMatrixHasARowForEachLawWithASurface() {
        List<ScalingLaw> laws = Library.ofCharts().splitting();
        List<AllocationComparison> matrix = AllocationComparison.matrix(laws, 1e22);
        assertThat(matrix)
                .extracting(comparison -> comparison.referenceLaw().id())
                .containsSubsequence(
                        "kaplan",
                        "chinchilla-a3",
                        "chinchilla-a3-printed",
                        "chinchilla-a3-table",
                        "besiroglu");
        assertThat(matrix).allSatisfy(row -> assertThat(row.verdicts()).hasSize(laws.size()));
    }

    @Test
    void anAllocationSaysHowFarItReachesBeyondTheRuns() {
        assertThat(Allocation.of(kaplan, 1.18e24).extrapolationDecades()).isEqualTo(3);
        assertThat(Allocation.of(besiroglu, 1e20).extrapolationDecades()).isZero();
        assertThat(Allocation.of(twenty, 1e20).loss()).isEmpty();
    }
}
