package isoscope.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The comments of classes and packages.
class CommentsTest {
    private static final Path SOURCES = Path.of("src", "main", "java");

    /// "The outcome of reading a sheet", not "What came of reading a sheet": a comment says first what the thing is.
    @Test
    void aClassCommentSaysWhatTheThingIs() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<String> riddles =
                    files.filter(file -> file.toString().endsWith(".java"))
                            .flatMap(CommentsTest::lines)
                            .filter(line -> line.startsWith("/// What "))
                            .toList();
            assertThat(riddles).isEmpty();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
