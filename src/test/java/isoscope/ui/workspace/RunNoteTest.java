package isoscope.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.law.ScalingLaw;
import isoscope.law.sheet.SheetFiles;
import isoscope.law.sheet.SheetOutcome;
import isoscope.plot.Study;
import isoscope.testkit.Documents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The note of a chart follows everything that it speaks of.
class RunNoteTest {
    private static final String OF_EXPERTS =
            """
            name  = "With experts"
            where = "this test"

            [variables]
            N = { name = "parameters", unit = "parameters", low = 1e6, high = 1e13, start = 1e9 }
            D = { name = "tokens", unit = "tokens", low = 1e8, high = 1e15, start = 2e10 }
            G = { name = "experts", unit = "", low = 1, high = 64, start = 8, otherwise = 8 }

            [constants]
            E = { value = 1.7 }

            [results]
            L = { is = "E + 400/N^0.34 + 400/D^0.28 + 0.1/G", name = "loss", unit = "nats/token" }
            C = { is = "6*N*D", name = "training compute", unit = "FLOP" }

            [optimum]
            minimise = "L"
            over     = "N"
            given    = "C"
            """;

    @TempDir private Path folder;
    private final RunNote note = new RunNote();

    @Test
    void aLawThatIsDrawnAtAValueOfAnotherVariableIsNamedOnceItIsShown() throws IOException {
        Study study = Documents.fitted().studyProperty().get();
        String before = note.of(study.withLaws(List.of()));

        assertThat(note.of(study.withLaws(List.of(law()))))
                .isEqualTo(before + "; With experts at G = 8");
        assertThat(note.of(study.withLaws(List.of()))).isEqualTo(before);
    }

    private ScalingLaw law() throws IOException {
        Path file = Files.writeString(folder.resolve("experts.toml"), OF_EXPERTS);
        return (ScalingLaw) ((SheetOutcome.Read) SheetFiles.read(file)).sheet().law();
    }
}
