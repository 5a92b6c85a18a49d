package isoscope.session.data;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.testkit.DirectBackground;
import isoscope.testkit.HeldBackground;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecentFilesTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;

    @Test
    void remembersTheLatestFirstAcrossStarts() {
        RecentFiles first = new RecentFiles(store(), CLOCK, new DirectBackground());
        first.add(Path.of("/data/a.csv"), 7);
        first.add(Path.of("/data/b.csv"), 245);

        List<RecentFile> again =
                new RecentFiles(store(), CLOCK, new DirectBackground()).filesProperty().get();

        assertThat(again).extracting(RecentFile::runs).containsExactly(245, 7);
        assertThat(again.getFirst().opened()).isEqualTo(LocalDate.of(2026, 11, 22));
    }

    @Test
    void theFileIsWrittenInTheBackground() {
        HeldBackground held = new HeldBackground();
        RecentFiles files = new RecentFiles(store(), CLOCK, held);

        files.add(Path.of("/data/a.csv"), 7);
        files.add(Path.of("/data/b.csv"), 245);

        assertThat(files.filesProperty().get()).hasSize(2);
        assertThat(store()).doesNotExist();
        held.runAll();
        assertThat(new RecentFiles(store(), CLOCK, held).filesProperty().get())
                .extracting(RecentFile::runs)
                .containsExactlyInAnyOrder(7, 245);
    }

    @Test
    void aFileOpenedAgainMovesToTheTop() {
        RecentFiles files = new RecentFiles(store(), CLOCK, new DirectBackground());
        files.add(Path.of("/data/a.csv"), 7);
        files.add(Path.of("/data/b.csv"), 245);

        files.add(Path.of("/data/a.csv"), 8);

        assertThat(files.filesProperty().get())
                .extracting(RecentFile::runs)
                .containsExactly(8, 245);
    }

    @Test
    void twoWindowsRememberBothTheirFiles() {
        RecentFiles one = new RecentFiles(store(), CLOCK, new DirectBackground());
        RecentFiles other = new RecentFiles(store(), CLOCK, new DirectBackground());
        one.add(Path.of("/data/a.csv"), 7);
        other.add(Path.of("/data/b.csv"), 245);
        one.add(Path.of("/data/c.csv"), 3);
        assertThat(new RecentFiles(store(), CLOCK, new DirectBackground()).filesProperty().get())
                .extracting(RecentFile::runs)
                .containsExactly(3, 245, 7);
    }

    @Test
    void keepsSix() {
        RecentFiles files = new RecentFiles(store(), CLOCK, new DirectBackground());

        for (int i = 1; i <= 9; i++) {
            files.add(Path.of("/data/" + i + ".csv"), i);
        }

        assertThat(files.filesProperty().get())
                .extracting(RecentFile::runs)
                .containsExactly(9, 8, 7, 6, 5, 4);
    }

    @Test
    void damagedLinesAreSkippedAndTheFirstIsTold() throws IOException {
        Files.createDirectories(store().getParent());
        Files.writeString(
                store(), "nonsense\n2026-13-01\t1\t/a\n2026-11-01\tx\t/b\n2026-11-01\t3\t/c\n");

        RecentFiles files = new RecentFiles(store(), CLOCK, new DirectBackground());
        assertThat(files.filesProperty().get()).extracting(RecentFile::runs).containsExactly(3);
        assertThat(files.trouble())
                .contains(
                        store()
                                + ", line 1: found “nonsense”,"
                                + " expected a day, a number of runs and a path, with tabs between.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense\n", "\u0000\u0001", "2026-11-01\t3\t/c\ncut"})
    void aDamagedFileStaysAsItIs(String damaged) throws IOException {
        Files.createDirectories(store().getParent());
        Files.writeString(store(), damaged);
        RecentFiles files = new RecentFiles(store(), CLOCK, new DirectBackground());

        files.add(Path.of("/data/a.csv"), 7);

        assertThat(files.filesProperty().get().getFirst().runs()).isEqualTo(7);
        assertThat(store()).content().isEqualTo(damaged);
    }

    @Test
    void aFileWhoseNameHasALineEndIsNotKeptAndSpoilsNothing() {
        RecentFiles files = new RecentFiles(store(), CLOCK, new DirectBackground());
        files.add(Path.of("/data/a\nb.csv"), 7);
        files.add(Path.of("/data/c.csv"), 8);

        RecentFiles next = new RecentFiles(store(), CLOCK, new DirectBackground());
        assertThat(next.trouble()).isEmpty();
        assertThat(next.filesProperty().get()).extracting(RecentFile::runs).containsExactly(8);
    }

    @Test
    void aStoreThatCannotBeWrittenLosesNothingWhileTheProgramRuns() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        RecentFiles files =
                new RecentFiles(file.resolve("below-a-file"), CLOCK, new DirectBackground());

        files.add(Path.of("/data/a.csv"), 7);

        assertThat(files.filesProperty().get()).hasSize(1);
    }

    private Path store() {
        return folder.resolve("config").resolve("recent-files");
    }
}
