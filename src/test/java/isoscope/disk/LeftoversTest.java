package isoscope.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {
    private static final Instant LIMIT = Instant.parse("2026-11-25T12:00:00Z");
    private static final Instant LONG_AGO = LIMIT.minusSeconds(1);

    @TempDir private Path folder;

    @Test
    void whatAKillLeftGoes() throws IOException {
        List<Path> parts = new ArrayList<>();
        WholeFile.write(
                folder.resolve("study.isoscope"),
                stream -> {
                    try (Stream<Path> all = Files.list(folder)) {
                        parts.addAll(all.toList());
                    }
                });
        Path left = written(parts.getFirst().getFileName().toString(), LONG_AGO);

        assertThat(Leftovers.remove(folder, LIMIT)).isEqualTo(1);

        assertThat(left).doesNotExist();
        assertThat(folder.resolve("study.isoscope")).exists();
    }

    @Test
    void whatMayBeWrittenJustNowStays() throws IOException {
        Path fresh = written(".layout.3f2a.part", LIMIT);

        assertThat(Leftovers.remove(folder, LIMIT)).isZero();
        assertThat(fresh).exists();
    }

    @Test
    void whateverElseIsThereStays() throws IOException {
        List<Path> others =
                List.of(
                        written("layout", LONG_AGO),
                        written("layout.3f2a.part", LONG_AGO),
                        written(".layout.part", LONG_AGO),
                        written(".layout.video.part", LONG_AGO),
                        written(".layout.3f2a.part.csv", LONG_AGO),
                        Files.createDirectory(folder.resolve(".folder.3f2a.part")));
        Path within = Files.createDirectory(folder.resolve("within"));
        Path inside = written("within/.layout.3f2a.part", LONG_AGO);
        Path link = Files.createSymbolicLink(folder.resolve(".link.3f2a.part"), others.getFirst());

        assertThat(Leftovers.remove(folder, LIMIT)).isZero();

        assertThat(others).allMatch(Files::exists);
        assertThat(List.of(within, inside, link)).allMatch(Files::exists);
        assertThat(Leftovers.remove(folder.resolve("none"), LIMIT)).isZero();
    }

    private Path written(String name, Instant when) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "half");
        return Files.setLastModifiedTime(file, FileTime.from(when));
    }
}
