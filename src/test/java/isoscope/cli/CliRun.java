package isoscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// One command line run as a script would run it.
///
/// @param code the exit status
/// @param out the text on standard output
/// @param err the text on standard error
record CliRun(int code, String out, String err) {

    static CliRun of(String... args) {
        return beside(Path.of("target", "no-laws"), args);
    }

    /// A command line of somebody who has a folder of laws.
    static CliRun beside(Path laws, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code =
                Cli.run(
                        args,
                        laws,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
        return new CliRun(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /// A command line and further words.
    static CliRun of(List<String> line, String... more) {
        return of(Stream.concat(line.stream(), Arrays.stream(more)).toArray(String[]::new));
    }

    /// Standard output as the one JSON object it must be.
    JsonNode json() {
        try {
            return new ObjectMapper().readTree(out);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + out, e);
        }
    }

    CliRun endsWith(ExitCode expected) {
        assertThat(code).as(err).isEqualTo(expected.number());
        return this;
    }
}
