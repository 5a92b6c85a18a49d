package isoscope.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The comments of packages, classes and members, in the program, its tests, benchmarks and packaging.
class CommentsTest {
    /// "The outcome of reading a sheet", not "What came of reading a sheet": a comment says first what the thing is.
    @ParameterizedTest
    @ValueSource(strings = {"main", "test", "bench", "dist"})
    void aCommentSaysWhatTheThingIs(String sources) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", sources, "java"))) {
            List<String> riddles =
                    files.filter(file -> file.toString().endsWith(".java"))
                            .flatMap(CommentsTest::riddles)
                            .toList();
            assertThat(riddles).isEmpty();
        }
    }

    private static Stream<String> riddles(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .map(String::strip)
                    .filter(line -> line.startsWith("/// What "))
                    .map(line -> file + ": " + line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
