package isoscope.runs.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import isoscope.runs.LoadOutcome;
import isoscope.runs.LoadOutcome.LoadWarning;
import isoscope.runs.LoadOutcome.Loaded;
import isoscope.runs.LoadOutcome.Refused;
import isoscope.runs.RowProblem;
import isoscope.runs.RowProblem.Code;
import isoscope.runs.table.ReadOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// However much there is of it, reading ends and holds little.
@Tag("slow")
class OversizedFilesTest {
    private static final String HEADER = "run,N,D,loss,config\n";

    @TempDir private Path folder;

    @Test
    void a_line_beyond_the_limit_costs_only_itself() throws IOException {
        Loaded loaded =
                load(HEADER + "a,1e8,1e10,3,\n" + "x".repeat(1_000_001) + "\nb,1e8,1e10,3,\n");
        assertThat(loaded.problems())
                .extracting(RowProblem::line, RowProblem::code, RowProblem::found)
                .containsExactly(tuple(3, Code.TOO_LONG, "x".repeat(59) + "…"));
        assertThat(loaded.runs().size()).isEqualTo(2);
    }

    @Test
    void a_cell_beyond_the_limit_costs_its_row() throws IOException {
        String longest = "x".repeat(4_096);
        Loaded loaded = load(HEADER + longest + ",1e8,1e10,3,\n" + longest + "y,1e8,1e10,3,\n");
        assertThat(loaded.problems())
                .extracting(RowProblem::line, RowProblem::column, RowProblem::code)
                .containsExactly(tuple(3, "run", Code.TOO_LONG));
        assertThat(loaded.runs().runs()).singleElement().extracting("id").isEqualTo(longest);
    }

    @Test
    void a_cell_that_nothing_is_read_from_may_be_long() throws IOException {
        Loaded loaded = load(HEADER + "a,1e8,1e10,3," + "x".repeat(100_000) + "\n");
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.runs().size()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {4_097, 1_000_000})
    void a_header_with_a_name_beyond_the_limit_is_refused(int length) throws IOException {
        assertThat(refusal(read("N,D,loss," + "x".repeat(length) + "\n1,2,3,4\n")))
                .extracting(RowProblem::line, RowProblem::code)
                .containsExactly(1, Code.TOO_LONG);
    }

    @Test
    void a_header_of_too_many_columns_is_refused() throws IOException {
        assertThat(refusal(read("N,D,loss" + ",x".repeat(10_000) + "\n1,2,3\n")))
                .extracting(RowProblem::line, RowProblem::code, RowProblem::found)
                .containsExactly(1, Code.TOO_MANY_COLUMNS, "10003 columns");
    }

    @Test
    void a_flood_of_problems_is_counted_and_not_held() throws IOException {
        Loaded loaded = load("N,D,loss\n1e8,1e10,3.2\n" + "1e8,1e10,\n".repeat(10_500));
        assertThat(loaded.problems()).hasSize(10_000);
        assertThat(loaded.rowsRejected()).isEqualTo(10_500);
        assertThat(loaded.warnings())
                .extracting(LoadWarning::message)
                .containsExactly("Only the first 10,000 of 10,500 rejected rows are listed.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", HEADER, HEADER + "a,1e8,1e10,3,\n", HEADER + "a,1e8,1e10,3,\"begun\n"})
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void a_text_whose_lines_never_end_is_given_up(String before) throws IOException {
        for (char endless : new char[] {'x', ' '}) {
            InputStream begun = new ByteArrayInputStream(before.getBytes(StandardCharsets.UTF_8));
            InputStream text = new SequenceInputStream(begun, new Endless(endless));
            assertThat(refusal(RunFile.read("runs.csv", text, ReadOptions.STANDARD)))
                    .extracting(RowProblem::code, RowProblem::expected)
                    .containsExactly(
                            Code.TOO_LONG, "line ends; none was found in 16,000,000 characters");
        }
    }

    /// A socket stands for whatever is no file of bytes: every system can make one.
    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void whatIsNoFileOfBytesIsRefusedUnopened() throws IOException {
        Path place = folder.resolve("s.csv");
        try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            socket.bind(UnixDomainSocketAddress.of(place));
            List<Path> files = new ArrayList<>(List.of(place));
            Path endless = Path.of("/dev/zero");
            if (Files.exists(endless)) {
                files.add(endless);
            }
            for (Path file : files) {
                assertThat(refusal(RunFile.read(file)))
                        .isEqualTo(
                                new RowProblem(
                                        0,
                                        "",
                                        Code.UNREADABLE,
                                        "a device or a pipe",
                                        "a file; save the rows to one"));
            }
        }
    }

    private Loaded load(String text) throws IOException {
        LoadOutcome outcome = read(text);
        assertThat(outcome).isInstanceOf(Loaded.class);
        return (Loaded) outcome;
    }

    private LoadOutcome read(String text) throws IOException {
        return RunFile.read(Files.writeString(folder.resolve("runs.csv"), text));
    }

    private static RowProblem refusal(LoadOutcome outcome) {
        assertThat(outcome).isInstanceOf(Refused.class);
        assertThat(((Refused) outcome).problems()).hasSize(1);
        return ((Refused) outcome).problems().getFirst();
    }

    /// One character for ever.
    private static final class Endless extends InputStream {
        private final char character;

        Endless(char character) {
            this.character = character;
        }

        @Override
        public int read() {
            return character;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            Arrays.fill(bytes, offset, offset + length, (byte) character);
            return length;
        }
    }
}
