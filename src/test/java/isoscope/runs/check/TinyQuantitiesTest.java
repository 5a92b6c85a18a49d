package isoscope.runs.check;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.runs.LoadOutcome.Loaded;
import isoscope.runs.Run;
import isoscope.runs.RunSet;
import isoscope.runs.file.RunFile;
import isoscope.testkit.MadeStudies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TinyQuantitiesTest {
    @TempDir Path folder;

    @Test
    void a_table_in_millions_and_billions_is_noticed() throws IOException {
        Path file = folder.resolve("small.csv");
        Files.writeString(file, "params,tokens,loss\n31,1,3.9\n62,2,3.6\n125,3,3.4\n1000,20,2.8\n");
        RunSet runs = ((Loaded) RunFile.read(file)).runs();
        assertThat(DataChecks.of(runs))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("tiny-quantities");
                    assertThat(finding.message())
                            .contains("31 to 1k parameters", "1 to 20 tokens", "--map");
                });
    }

    @ParameterizedTest
    @CsvSource({"1e-6, 1, parameters", "1e-9, 1, parameters", "1, 1e-6, tokens", "1, 1e-9, tokens"})
    void one_quantity_in_another_unit_is_noticed(double size, double tokens, String quantity) {
        List<Run> runs = MadeStudies.of(30, .005, false, 3);
        List<Run> small = MadeStudies.inAnotherUnit(runs, 30, n -> n * size, d -> d * tokens);
        assertThat(DataChecks.of(new RunSet("small", small)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains(quantity));
    }

    @Test
    void small_studies_are_left_in_peace() {
        List<Run> runs = MadeStudies.of(30, .005, false, 3);
        List<Run> small = MadeStudies.inAnotherUnit(runs, 30, n -> n * 1e-2, d -> d * 3e-3);
        assertThat(DataChecks.of(new RunSet("small", small))).isEmpty();
    }
}
