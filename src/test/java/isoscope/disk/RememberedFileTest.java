package isoscope.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that hold something else than what is remembered in them are told of and stay as they are.
class RememberedFileTest {
    @TempDir private Path folder;

    @Test
    void bytesThatAreNoTextAreToldAndStay() throws IOException {
        byte[] bytes = {'a', (byte) 0xff, 7};
        RememberedFile file = remembered(bytes);

        assertThat(file.lines()).isEmpty();
        assertThat(file.trouble())
                .contains(path() + ": found bytes that are no text, expected text in UTF-8.");
        file.write(List.of("newer"));
        file.change(_ -> List.of("newer"));
        assertThat(Files.readAllBytes(path())).isEqualTo(bytes);
    }

    @Test
    void moreThanTheProgramWritesIsToldAndStays() throws IOException {
        RememberedFile file = remembered("x".repeat(1001).getBytes(StandardCharsets.UTF_8));

        assertThat(file.lines()).isEmpty();
        assertThat(file.trouble())
                .contains(path() + ": found 1,001 bytes, expected 1,000 or less.");
    }

    @Test
    void aFolderInItsPlaceIsTold() throws IOException {
        Files.createDirectory(path());
        RememberedFile file = new RememberedFile(path(), 1000);

        assertThat(file.lines()).isEmpty();
        assertThat(file.trouble()).get().asString().contains("something that is no file");
    }

    @Test
    void theFormatStandsInTheFirstLine() throws IOException {
        assertThat(
                        remembered("notes 1\na\nb\n".getBytes(StandardCharsets.UTF_8))
                                .linesBelow("notes 1"))
                .contains(List.of("a", "b"));
        RememberedFile later = remembered("notes 2\na\n".getBytes(StandardCharsets.UTF_8));
        assertThat(later.linesBelow("notes 1")).isEmpty();
        assertThat(later.trouble())
                .contains(path() + ", line 1: found “notes 2”, expected “notes 1”.");
    }

    @Test
    void noFileIsNoTroubleAndIsMade() throws IOException {
        RememberedFile file = new RememberedFile(path(), 1000);
        assertThat(file.lines()).isEmpty();
        assertThat(file.linesBelow("notes 1")).isEmpty();
        file.write(List.of("notes 1"));
        assertThat(file.trouble()).isEmpty();
        assertThat(path()).hasContent("notes 1");
    }

    private RememberedFile remembered(byte[] bytes) throws IOException {
        Files.write(path(), bytes);
        return new RememberedFile(path(), 1000);
    }

    private Path path() {
        return folder.resolve("notes");
    }
}
