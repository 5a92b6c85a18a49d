package isoscope.plot.charts;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.plot.AxisRanges;
import isoscope.plot.Layer.Plane;
import isoscope.plot.Study;
import isoscope.runs.ParameterCount;
import isoscope.runs.RunSet;
import isoscope.runs.Treatment;
import isoscope.testkit.Studies;
import isoscope.testkit.Sweeps;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The note of IsoLoss on laws whose N counts other parameters than its axis.
class CountNoteTest {
    private static final String KAPLAN = "Kaplan 2020 counts N without embeddings";

    private static final RunSet RUNS =
            new RunSet("runs.csv", Sweeps.scattered(Studies.TRUTH, 30, .003, 2));

    @Test
    void kaplansLineCountsNoEmbeddingsOverRunsThatDoOrDoNotSay() {
        assertThat(note(Studies.of(RUNS, "kaplan", "chinchilla-a3"))).endsWith(KAPLAN);
        assertThat(note(Studies.of(counted(ParameterCount.TOTAL), "besiroglu", "kaplan")))
                .endsWith(KAPLAN);
    }

    @Test
    void besideAPublishedLawThatCountsAllItIsSaidToo() {
        assertThat(note(Studies.published("kaplan", "chinchilla-a3"))).isEqualTo(KAPLAN);
    }

    @Test
    void overRunsWithoutEmbeddingsItIsTheOthersThatDiffer() {
        RunSet bare = counted(ParameterCount.NON_EMBEDDING);
        assertThat(note(Studies.of(bare, "kaplan", "chinchilla-a3")))
                .endsWith("Chinchilla A3 counts N with embeddings");
        assertThat(note(Studies.of(bare, "besiroglu", "chinchilla-a3")))
                .endsWith("Replication 2024 and Chinchilla A3 count N with embeddings");
    }

    @Test
    void everyChartThatDrawsTheLinesOfLawsSaysIt() {
        Study study = Studies.fittedSweep();
        Study both = study.withLaws(Studies.published("kaplan", "chinchilla-a3").laws());
        Study one = study.withLaws(Studies.published("chinchilla-a3").laws());
        for (FigureBuilder builder :
                List.of(
                        new AllocationFigure(),
                        new AllocationFigure(AllocationFigure.Shown.TOKENS_PER_PARAMETER),
                        new IsoFlopFigure())) {
            assertThat(builder.build(both, 1e21, AxisRanges.AUTOMATIC).note()).isEqualTo(KAPLAN);
            assertThat(builder.build(one, 1e21, AxisRanges.AUTOMATIC).note()).isEmpty();
        }
    }

    @Test
    void whatTheRunsAreIsToldApartFromWhatALawCounts() {
        assertThat(
                        new IsoLossFigure(Plane.COMPUTE_PARAMETERS)
                                .build(Studies.of(RUNS, "kaplan"), 1e21, AxisRanges.AUTOMATIC)
                                .withNote("C as recorded")
                                .note())
                .endsWith(KAPLAN + "; C as recorded");
    }

    @Test
    void nothingIsSaidWhereAllCountAlike() {
        assertThat(note(Studies.published("kaplan"))).isEmpty();
        assertThat(note(Studies.published("chinchilla-a1", "chinchilla-a3"))).isEmpty();
        assertThat(note(Studies.of(RUNS, "chinchilla-a3"))).doesNotContain("counts N");
    }

    private static RunSet counted(ParameterCount count) {
        return Treatment.STANDARD.withParameters(count).of(RUNS);
    }

    private static String note(Study study) {
        return new IsoLossFigure(Plane.COMPUTE_PARAMETERS)
                .build(study, 1e21, AxisRanges.AUTOMATIC)
                .note();
    }
}
