package isoscope.plot.charts;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.plot.Study;
import isoscope.plot.charts.ReadOut.Row;
import isoscope.runs.Run;
import isoscope.testkit.Studies;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadOutTest {
    private static final Study PUBLISHED = Studies.published("kaplan", "besiroglu");

    @Test
    void aRunTellsWhatItCostAndWhatItReached() {
        Run run = new Run("112", "", 12.6e9, 39.4e9, 2.97e21, 2.266, null, 113);
        assertThat(ReadOut.ofRun(run, PUBLISHED))
                .isEqualTo(
                        new ReadOut(
                                "Run 112",
                                List.of(
                                        new Row("Compute C", "2.97 × 10²¹"),
                                        new Row("Parameters N", "12.6B"),
                                        new Row("Tokens D", "39.4B"),
                                        new Row("Loss", "2.266"))));
    }

    @Test
    void beyondTheFitARunTellsHowFarOffItLies() {
        Study study = Studies.fittedSweep();
        Run run = study.runs().runs().get(20);
        Run worse =
                new Run(
                        "worse",
                        "",
                        run.parameters(),
                        run.tokens(),
                        run.compute(),
                        run.loss() + 0.0231,
                        null,
                        1);
        ReadOut readOut = ReadOut.ofRun(worse, study);
        assertThat(readOut.title()).isEqualTo("worse");
        assertThat(readOut.rows()).contains(new Row("Measured − fitted", "+0.023"));
    }
}
