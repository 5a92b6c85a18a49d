package isoscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.fit.resample.BootstrapSettings;
import isoscope.plot.NumberStyle;
import isoscope.quantity.ComputeUnit;
import isoscope.runs.Treatment;
import isoscope.runs.mapping.ColumnChoices;
import isoscope.saved.FitChoices;
import isoscope.saved.LawChoices;
import isoscope.saved.SavedData;
import isoscope.saved.SavedFile;
import isoscope.saved.SavedLook;
import isoscope.saved.SavedPlace;
import isoscope.saved.SavedRuns;
import isoscope.saved.SavedSession;
import isoscope.saved.SessionFile;
import isoscope.saved.ThemeChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Commands that are given a session say what it is and what to give instead.
class SessionGivenTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"fit", "import"})
    void theDataOfTheSessionAreNamed(String command) throws IOException {
        Path data = Files.writeString(folder.resolve("runs.csv"), "N,D,loss\n");
        SavedFile file =
                new SavedFile(
                        new SavedPlace("/moved/away/runs.csv", "runs.csv"),
                        9,
                        "",
                        ColumnChoices.NONE,
                        Optional.empty());

        CliRun run = CliRun.of(command, session(new SavedData.OneFile(file)));

        assertThat(run.err())
                .contains(
                        "found a session, expected run data",
                        "work.isoscope is a session, which only the window can open; commands read run"
                                + " data. Its runs are in “%s”: give that file.".formatted(data));
    }

    @Test
    void pathsOfASessionDoNotSteerTheTerminal() throws IOException {
        SavedFile file =
                new SavedFile(
                        new SavedPlace("/moved/my \u001b[31mruns.csv", ""),
                        9,
                        "",
                        ColumnChoices.NONE,
                        Optional.empty());

        CliRun run = CliRun.of("fit", session(new SavedData.OneFile(file)));

        assertThat(run.err()).contains("“/moved/my  [31mruns.csv”").doesNotContain("\u001b");
    }

    @Test
    void aSessionWithoutFilesNamesNone() throws IOException {
        CliRun run = CliRun.of("fit", session(new SavedData.Sample("x", "X")));

        assertThat(run.endsWith(ExitCode.INPUT).err()).contains("It names no file of runs.");
    }

    private String session(SavedData data) throws IOException {
        Path file = folder.resolve("work.isoscope");
        SessionFile.write(
                file,
                new SavedSession(
                        List.of(data),
                        new SavedRuns(Treatment.STANDARD, "", "", Set.of()),
                        FitChoices.STANDARD,
                        BootstrapSettings.STANDARD,
                        LawChoices.NONE,
                        new SavedLook(
                                1e21,
                                ComputeUnit.FLOP,
                                ThemeChoice.LIGHT,
                                NumberStyle.POWERS,
                                Map.of(),
                                Map.of())));
        return file.toString();
    }
}
