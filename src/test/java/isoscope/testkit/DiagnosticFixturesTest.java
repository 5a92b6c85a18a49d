package isoscope.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// With `-Disoscope.writeFixtures=true` the files are written before they are compared.
class DiagnosticFixturesTest {
    private static final Path FOLDER = Path.of("src/test/resources/diagnostics");

    static Stream<String> files() {
        return DiagnosticFixtures.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_is_what_its_generator_makes(String name) throws IOException {
        String made = DiagnosticFixtures.all().get(name);
        Path file = FOLDER.resolve(name + ".csv");
        if (Boolean.getBoolean("isoscope.writeFixtures")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, made);
        }
        assertThat(Files.readString(file)).isEqualTo(made);
    }

    @Test
    void no_file_lacks_a_generator() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .filteredOn(name -> name.endsWith(".csv"))
                    .containsExactlyInAnyOrderElementsOf(
                            files().map(name -> name + ".csv").toList());
        }
    }
}
