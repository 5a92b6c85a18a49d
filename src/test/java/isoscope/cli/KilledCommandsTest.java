package isoscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import isoscope.app.Launcher;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// A command that is killed at any time leaves the older file or the new one, whole, and the next start leaves nothing else
/// beside it. How often each is killed is `-Disoscope.kills=400`; without it one fit is.
class KilledCommandsTest {
    private static final int KILLS = Integer.getInteger("isoscope.kills", 1);
    private static final String OLDER = "an older file";

    @TempDir private Path folder;

    static Stream<Arguments> commands() {
        Arguments fit = Arguments.of("fit samples/isoflop-synthetic.csv --method isoflop", "json");
        Arguments export =
                Arguments.of(
                        "export isoflop samples/isoflop-synthetic.csv --width 60mm --height 40mm --dpi 96",
                        "png");
        return KILLS > 1 ? Stream.of(fit, export) : Stream.of(fit);
    }

    @ParameterizedTest
    @Timeout(3_600)
    @MethodSource("commands")
    void theOlderOrTheNewFileIsWhole(String command, String ending) throws Exception {
        Path file = Files.createDirectory(folder.resolve("out")).resolve("result." + ending);
        List<String> line = new ArrayList<>(List.of(command.split(" ", -1)));
        line.addAll(List.of("--out", file.toString(), "--force"));
        Files.writeString(file, OLDER);
        long begun = System.nanoTime();
        assertThat(program(line).waitFor()).isZero();
        double whole = System.nanoTime() - begun;
        assertThat(isNew(file)).isTrue();

        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < KILLS; i++) {
            Files.writeString(file, OLDER);
            Process process = program(line);
            TimeUnit.NANOSECONDS.sleep((long) (whole * random.nextDouble(.5, 1.1)));
            process.destroyForcibly().waitFor();
            assertThat(
                            Files.readString(file, StandardCharsets.ISO_8859_1).equals(OLDER)
                                    || isNew(file))
                    .isTrue();
        }
        assertThat(program(List.of("--version")).waitFor()).isZero();
        try (Stream<Path> beside = Files.list(folder.resolve("out"))) {
            assertThat(beside).containsExactly(file);
        }
    }

    private static boolean isNew(Path file) throws IOException {
        return file.toString().endsWith(".png")
                ? ImageIO.read(file.toFile()) != null
                : new ObjectMapper()
                        .readTree(file.toFile())
                        .path("schema")
                        .asText()
                        .startsWith("isoscope.fit");
    }

    private Process program(List<String> args) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Launcher.class.getName()));
        command.addAll(args);
        ProcessBuilder program =
                new ProcessBuilder(command)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD);
        program.environment().put("XDG_CONFIG_HOME", folder.resolve("config").toString());
        return program.start();
    }
}
