package isoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Fonts are read where they are: the program needs no temporary folder for them, and leaves nothing there when it is killed.
class FontsInPlaceTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"figure.svg", "figure.pdf"})
    @Timeout(120)
    void anExportNeedsNoTemporaryFolder(String name) throws Exception {
        Path figure = folder.resolve(name);
        Process export = export(figure, folder.resolve("missing"));
        assertThat(new String(export.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .doesNotContain("Make one of them writable");
        assertThat(export.waitFor()).isZero();
        assertThat(figure).isNotEmptyFile();
    }

    @Test
    @Timeout(120)
    void whatStandsInTheWayIsTold() throws Exception {
        Files.writeString(folder.resolve("config"), "a file where a folder would be");
        Path figure = folder.resolve("figure.png");
        Process export = export(figure, folder.resolve("missing"));
        assertThat(new String(export.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains(folder.resolve("config").toString(), "Make one of them writable");
        assertThat(export.waitFor()).isEqualTo(1);
        assertThat(figure).doesNotExist();
    }

    @Test
    @Timeout(120)
    void aFontThatWasDamagedIsUnpackedAnew() throws Exception {
        Path first = folder.resolve("first.png");
        Path second = folder.resolve("second.png");
        assertThat(export(first, folder.resolve("missing")).waitFor()).isZero();
        Path font = folder.resolve("config/isoscope/cache/Inter-Regular.otf");
        Files.writeString(font, "half a font");
        export(second, folder.resolve("missing")).waitFor();
        assertThat(second).hasSameBinaryContentAs(first);
    }

    @Test
    @Timeout(120)
    void aKilledWindowLeavesNothing() throws Exception {
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        Process window = java(temporary, SmallWindow.class, folder.resolve("other").toString());
        assertThat(window.getInputStream().read()).isEqualTo('.');
        window.destroyForcibly().waitFor();
        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left).isEmpty();
        }
    }

    private Process export(Path figure, Path temporary) throws IOException {
        String runs = Path.of("samples", "isoflop-synthetic.csv").toString();
        return java(
                temporary, Launcher.class, "export", "isoloss", runs, "--out", figure.toString());
    }

    private Process java(Path temporary, Class<?> main, String... args) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "--enable-native-access=ALL-UNNAMED",
                                "-Dglass.platform=Headless",
                                "-Dprism.order=sw",
                                "-Djava.io.tmpdir=" + temporary,
                                "-cp",
                                System.getProperty("java.class.path"),
                                main.getName()));
        command.addAll(List.of(args));
        ProcessBuilder program = new ProcessBuilder(command);
        program.environment().put("XDG_CONFIG_HOME", folder.resolve("config").toString());
        return program.start();
    }
}
