package isoscope.runs.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import isoscope.runs.LoadOutcome.Unusable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {
    @TempDir private Path folder;

    @Test
    void aFolderIsItsVisibleFilesInOrder() throws IOException {
        Path first = file("a/c.csv");
        Path second = file("b.csv");
        file(".hidden");
        file(".git/config.csv");
        file("last.isoscope");
        assertThat(RunFolder.files(folder)).containsExactly(first, second);
        assertThat(RunFolder.files(second)).containsExactly(second);
    }

    /// Hydra and Lightning keep a run's metrics five folders deep and deeper.
    @Test
    void filesAreFoundHoweverDeep() throws IOException {
        Path hydra = file("multirun/2026-03-01/12-00-00/0/logs/metrics.csv");
        Path lightning = file("lightning_logs/a/b/c/d/e/f/version_0/metrics.csv");
        assertThat(RunFolder.files(folder)).containsExactly(lightning, hydra);
    }

    @Test
    void noFileOfManyIsMissing() throws IOException {
        List<Path> all = new ArrayList<>();
        for (int i = 0; i < 10_003; i++) {
            all.add(Files.createFile(folder.resolve("run-%05d.csv".formatted(10_002 - i))));
        }
        assertThat(RunFolder.files(folder)).containsExactlyElementsOf(all.reversed());
    }

    @Test
    void aFolderWithinThatCannotBeListedIsObjectedToAlone() throws IOException {
        Path good = file("good.csv");
        file("closed/run.csv");
        Path closed = folder.resolve("closed");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        try {
            assumeFalse(Files.isReadable(closed), "root may list every folder");
            assertThat(RunFolder.files(folder)).containsExactly(closed, good);
            assertThat(((Unusable) RunFile.read(closed)).problems().getFirst().found())
                    .isEqualTo("a folder that may not be listed");
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void aFolderWithoutFilesIsItsOwnFile() throws IOException {
        Files.createDirectories(folder.resolve("empty/within"));
        assertThat(RunFolder.files(folder)).containsExactly(folder);
    }

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        return Files.createFile(file);
    }
}
