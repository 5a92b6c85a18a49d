package isoscope.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that are replaced.
class WholeFileTest {
    @TempDir private Path folder;

    @Test
    void permissionsOfTheOlderFileStay() throws IOException {
        Path file = Files.writeString(folder.resolve("older"), "older");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        write(file);
        assertThat(file).hasContent("newer");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r--");
    }

    @Test
    void aNewFileCanBeForTheUserAlone() throws IOException {
        Path file = folder.resolve("new");
        WholeFile.write(file, _ -> {}, PrivateFiles.attributes());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aLinkIsFollowed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "older");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        write(link);
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("newer");
        Path lost = Files.createSymbolicLink(folder.resolve("lost"), folder.resolve("nowhere"));
        assertThatThrownBy(() -> write(lost))
                .isInstanceOfSatisfying(
                        IOException.class,
                        failure ->
                                assertThat(Reason.of(failure))
                                        .contains(lost + ": it is a link to ")
                                        .contains(
                                                "nowhere, which does not exist. Remove the link"));
        assertThat(lost).isSymbolicLink();
    }

    @Test
    void aLinkIsNamedWithTheFileThatIsWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "older").toRealPath();
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        assertThat(WholeFile.nameOf(file)).isEqualTo("file");
        assertThat(WholeFile.nameOf(folder.resolve("none"))).isEqualTo("none");
        assertThat(WholeFile.nameOf(link)).isEqualTo("link, a link to " + file);
    }

    @Test
    void onlyFilesAreReplaced() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThatThrownBy(() -> write(empty))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("only regular files are replaced");
        Path socket = folder.resolve("socket");
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket));
            assertThatThrownBy(() -> write(socket))
                    .hasMessageContaining("only regular files are replaced");
        }
        assertThat(empty).isDirectory();
        assertThat(socket).exists();
    }

    @Test
    void aNameMayBeAsLongAsTheSystemAllows() throws IOException {
        Path file = folder.resolve("x".repeat(251) + ".csv");
        write(file);
        assertThat(file).hasContent("newer");
    }

    @Test
    void aFailureTellsTheFolderAndNotThePart() {
        Path nowhere = folder.resolve("nowhere");
        assertThatThrownBy(() -> write(nowhere.resolve("file")))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(nowhere.toString());
    }

    @Test
    void aContentThatFailsLeavesTheOlderFileAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "older");
        assertThatThrownBy(() ->
                        WholeFile.write(
                                file,
                                stream -> {
                                    stream.write(1);
                                    throw new IOException("full");
                                }))
                .hasMessage("full");
        assertThat(file).hasContent("older");
        assertThat(entries()).containsExactly(file);
    }

    private static void write(Path file) throws IOException {
        byte[] content = "newer".getBytes(StandardCharsets.UTF_8);
        WholeFile.write(file, stream -> stream.write(content));
    }

    private List<Path> entries() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }
}
