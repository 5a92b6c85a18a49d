package isoscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Nothing is lost in silence, and no name steers the terminal.
class SafeOutputTest {
    @TempDir private Path folder;

    /// A disk that has room for so many bytes.
    private static final class Disk extends OutputStream {
        private int room;

        Disk(int room) {
            this.room = room;
        }

        @Override
        public void write(int b) throws IOException {
            if (room-- <= 0) {
                throw new IOException("No space left on device");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "laws --format json",
                "import %s --format json",
                "fit samples/isoflop-synthetic.csv",
                "fit --help"
            })
    void aResultThatDoesNotReachItsReaderIsAFailure(String line) throws IOException {
        String command = line.replace("%s", runs().toString());
        for (int room : new int[] {0, 100}) {
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            int code =
                    Cli.run(
                            command.split(" ", -1),
                            folder.resolve("laws"),
                            new PrintStream(new Disk(room), true, StandardCharsets.UTF_8),
                            new PrintStream(err, true, StandardCharsets.UTF_8));
            assertThat(code).as(line).isEqualTo(ExitCode.FAULT.number());
            assertThat(err.toString(StandardCharsets.UTF_8))
                    .contains("could not be written completely", "Free some space")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void namesHaveNoControlCharactersOnTheTerminal() throws IOException {
        Path file = folder.resolve("a\u001b[31mred\u0007.csv");
        Files.writeString(file, "name,N,D,loss\nx\u001b[2J,1e8,1e9,wrong\ny\u009b31m,1e8,2e9,3\n");
        for (String format : new String[] {"text", "csv", "json"}) {
            CliRun run = CliRun.of("import", file.toString(), "--format", format);
            assertThat(run.out() + run.err()).doesNotContain("\u001b", "\u0007", "\u009b");
        }
        CliRun missing = CliRun.of("fit", folder.resolve("no\u001b[31m.csv").toString());
        assertThat(missing.endsWith(ExitCode.INPUT).err()).doesNotContain("\u001b").contains("no");
        assertThat(CliRun.of("laws", "no\u001b[31m").endsWith(ExitCode.USAGE).err())
                .doesNotContain("\u001b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fit RUNS --fix E=1 --fix E=2",
                "fit RUNS --bound A=1:2 --bound A=1:3",
                "fit RUNS --map parameters=N --map parameters=D",
                "import RUNS --map loss=loss --map loss=N",
            })
    void aNameWithTwoValuesIsWrongUsage(String line) throws IOException {
        CliRun run = CliRun.of(line.replace("RUNS", runs().toString()).split(" ", -1));
        assertThat(run.endsWith(ExitCode.USAGE).err()).contains("found two values for");
        assertThat(run.out()).isEmpty();
    }

    /// An unset variable of the shell would read the whole folder.
    @ParameterizedTest
    @ValueSource(strings = {"fit", "import", "export isoloss --out x.png", "export runs --out"})
    void anEmptyNameIsWrongUsage(String line) {
        CliRun run = CliRun.of((line + " ").split(" ", -1));
        assertThat(run.endsWith(ExitCode.USAGE).err()).contains("found an empty name");
    }

    @Test
    void aNameThatTheSystemCannotHaveIsWrongUsage() {
        CliRun run = CliRun.of("fit", "no\u0000name.csv").endsWith(ExitCode.USAGE);
        assertThat(run.err()).contains("expected the name of a file").doesNotContain("java.nio");
    }

    private Path runs() throws IOException {
        String rows =
                IntStream.range(0, 12)
                        .mapToObj(i -> "%de8,%de9,%.3f".formatted(1 + i, 30 - i, 3 - .03 * i))
                        .collect(Collectors.joining("\n"));
        return Files.writeString(folder.resolve("runs.csv"), "N,D,loss\n" + rows + "\n");
    }
}
