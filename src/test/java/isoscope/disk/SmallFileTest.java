package isoscope.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Small files in which the program remembers something.
class SmallFileTest {
    @TempDir private Path folder;

    @Test
    void linesAreReadAsTheyWereWrittenInAFolderThatIsMade() throws IOException {
        SmallFile file = new SmallFile(folder.resolve("new/deep/file"), 100);
        assertThat(file.exists()).isFalse();
        file.write(List.of("one", "zwei ü", ""));
        assertThat(file.exists()).isTrue();
        assertThat(file.lines()).containsExactly("one", "zwei ü", "");
    }

    @Test
    void aFileBeyondTheBoundHasNoLines() throws IOException {
        Path path = Files.writeString(folder.resolve("large"), "x".repeat(101));
        assertThat(new SmallFile(path, 100).lines()).isEmpty();
        assertThat(new SmallFile(path, 101).lines()).hasSize(1);
    }

    @Test
    void bytesThatAreNoTextAreNotRead() throws IOException {
        Path path = Files.write(folder.resolve("bytes"), new byte[] {'a', (byte) 0xff});
        assertThatThrownBy(() -> new SmallFile(path, 100).lines()).isInstanceOf(IOException.class);
    }

    @Test
    void whatCannotBeWrittenLeavesTheOlderFile() throws IOException {
        Path path = Files.writeString(folder.resolve("file"), "older");
        SmallFile below = new SmallFile(path.resolve("below"), 100);
        assertThatThrownBy(() -> below.write(List.of("newer"))).isInstanceOf(IOException.class);
        assertThat(path).hasContent("older");
    }
}
