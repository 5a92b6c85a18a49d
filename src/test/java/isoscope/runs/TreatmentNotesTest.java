package isoscope.runs;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.quantity.Quantity;
import isoscope.quantity.Series;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The notes of charts about what was made of their runs.
class TreatmentNotesTest {
    @Test
    void chartsSayWhatTheyShow() {
        RunSet plain = new RunSet("runs", List.of(run(1e8, 1e9, 6e17)));
        assertThat(Treatment.STANDARD.note(plain)).isEqualTo("C as recorded, N as recorded");
        assertThat(
                        Treatment.STANDARD
                                .withCompute(ComputeCount.SIX_ND)
                                .withParameters(ParameterCount.TOTAL)
                                .note(plain))
                .isEqualTo("C = 6ND, N with embeddings (estimated)");
    }

    @ParameterizedTest
    @CsvSource({
        "recorded, recorded, 'N as recorded, C as recorded (median C/(6ND) 1.04)'",
        "6nd, non-embedding, 'C = 6ND, N without embeddings (estimated)'",
        "forward, recorded, 'N as recorded, C = 3 × recorded (median C/(6ND) 3.12)'",
        "attention, recorded, 'N as recorded, C = 6ND'"
    })
    void chartsSayHowFarRecordedComputeIsFromSixNdAndWhatIsEstimated(
            String compute, String parameters, String note) {
        Treatment treatment =
                new Treatment(
                        new CurveRule.Last(),
                        List.of(ParameterCount.values()).stream()
                                .filter(count -> count.id().equals(parameters))
                                .findFirst()
                                .orElseThrow(),
                        List.of(ComputeCount.values()).stream()
                                .filter(count -> count.id().equals(compute))
                                .findFirst()
                                .orElseThrow());
        RunSet runs =
                new RunSet(
                        "runs",
                        List.of(run(1e8, 1e9, 6.24e17).withId("b"), run(1e8, 1e9, 6.24e17)));
        assertThat(treatment.note(treatment.of(runs))).isEqualTo(note);
    }

    /// The usual parts stand first, for the first parts give way.
    @Test
    void theUsualRuleOfCurvesComesBeforeWhatIsConverted() {
        LossCurve curve =
                new LossCurve(Series.of(1), Series.of(1e10), Series.of(6e18), Series.of(3));
        RunSet runs =
                new RunSet(
                        "runs",
                        List.of(
                                deriving(Quantity.COMPUTE, 1e8, 1e10, 6e18)
                                        .counting(1e8, 1e10, 6e18, curve)));
        Treatment total = Treatment.STANDARD.withParameters(ParameterCount.TOTAL);
        assertThat(total.note(total.of(runs)))
                .isEqualTo("C = 6ND, last loss of each curve, N with embeddings (estimated)");
        Treatment both = total.withCompute(ComputeCount.SIX_ND);
        assertThat(both.note(both.of(runs).chosen("N > 1", both.of(runs).runs())))
                .isEqualTo(
                        "Last loss of each curve, C = 6ND, N with embeddings (estimated), only"
                                + " N > 1");
    }

    @ParameterizedTest
    @CsvSource({
        "COMPUTE, forward, 'N as recorded, C = 6ND'",
        "TOKENS, recorded, 'C as recorded, N as recorded, D = C/(6N)'",
        "PARAMETERS, recorded, 'C as recorded, N = C/(6D)'"
    })
    void chartsSayWhatTheFileDoesNotTell(Quantity derived, String compute, String note) {
        Treatment treatment =
                Treatment.STANDARD.withCompute(
                        List.of(ComputeCount.values()).stream()
                                .filter(count -> count.id().equals(compute))
                                .findFirst()
                                .orElseThrow());
        RunSet runs = new RunSet("runs", List.of(deriving(derived, 1e8, 1e9, 6e17)));
        assertThat(treatment.note(treatment.of(runs))).isEqualTo(note);
    }

    private static Run run(double parameters, double tokens, double compute) {
        return new Run("a", "", parameters, tokens, compute, 3, null, 1);
    }

    private static Run deriving(Quantity derived, double n, double d, double c) {
        return new Run("a", "", n, d, c, 3, null, 1, Conditions.deriving(derived));
    }
}
