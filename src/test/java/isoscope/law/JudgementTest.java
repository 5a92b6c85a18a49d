package isoscope.law;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.law.sheet.Library;
import isoscope.testkit.Laws;
import java.util.List;
import org.junit.jupiter.api.Test;

class JudgementTest {
    private final ScalingLaw kaplan = Laws.published("kaplan");
    private final ScalingLaw besiroglu = Laws.published("besiroglu");
    private final ScalingLaw twenty = Laws.published("twenty-to-one");

    @Test
    void aLawThatOnlySplitsCannotJudge() {
        assertThat(Judgement.by(twenty, List.of(kaplan), 1e21)).isEmpty();
    }

    @Test
    void theJudgeLosesNothingByItsOwnSurface() {
        Judgement judgement =
                Judgement.by(besiroglu, List.of(kaplan, besiroglu, twenty), 5.76e23).orElseThrow();
        assertThat(judgement.verdicts().get(1).excess()).isZero();
        assertThat(judgement.verdicts().get(0).excess())
                .isGreaterThan(judgement.verdicts().get(2).excess());
    }

    @Test
    void theMatrixHasARowForEachLawWithASurface() {
        List<ScalingLaw> laws = Library.load().splitting();
        List<Judgement> matrix = Judgement.matrix(laws, 1e22);
        assertThat(matrix)
                .extracting(judgement -> judgement.judge().id())
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
