package isoscope.runs.file;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.runs.LoadOutcome;
import isoscope.runs.LoadOutcome.Loaded;
import isoscope.runs.LoadOutcome.Refused;
import isoscope.runs.RowProblem;
import isoscope.runs.RowProblem.Code;
import isoscope.runs.Run;
import isoscope.runs.mapping.ColumnChoices;
import isoscope.runs.table.ReadOptions;
import isoscope.runs.table.ReadWatch;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files made to take all memory or all time end in a refusal that says what to do.
@Tag("slow")
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileFilesTest {
    private static final ReadOptions STANDARD = ReadOptions.STANDARD;
    private static final String LINE_ENDS = "\n".repeat(100_000);
    private static final String HEADER = "run,N,D,loss\na,1e8,1e10,3\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n",
                "a,xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n"
            })
    void aFileThatUnpacksToAThousandTimesItsSizeIsGivenUp(String repeated) throws IOException {
        byte[] bomb = packed(HEADER, repeated, 150_000_000);
        assertThat(refusal(read("runs.csv.gz", bomb)))
                .extracting(RowProblem::code, RowProblem::found)
                .containsExactly(
                        Code.TOO_LONG, "a gzip file that unpacks to more than 200 times its size");
    }

    @Test
    void aSmallFileMayBePackedAsTightlyAsItLikes() throws IOException {
        byte[] tight = packed(HEADER, "a,1e8,1e10,3\n", 1_300_000);
        assertThat(1_300_000 / tight.length).isGreaterThan(200);
        assertThat(((Loaded) read("runs.csv.gz", tight)).rowsRead()).isEqualTo(100_001);
    }

    @ParameterizedTest
    @ValueSource(strings = {HEADER, "[{\"N\":1e8,\"D\":1e10,\"loss\":3},\n", "{\"log_history\":["})
    void readingEndsWhenItIsCalledOffThoughNoRowComes(String begun) throws IOException {
        AtomicInteger asked = new AtomicInteger();
        Watch watch = new Watch(() -> asked.incrementAndGet() > 20);
        LoadOutcome outcome =
                RunFile.read(
                        "runs",
                        text(Stream.concat(Stream.of(begun), Stream.generate(() -> LINE_ENDS))),
                        new ReadOptions(_ -> ColumnChoices.NONE, watch));
        assertThat(refusal(outcome).code()).isEqualTo(Code.CANCELLED);
    }

    @Test
    void bytesAreToldWhileAWholeDocumentIsRead() throws IOException {
        String entry = "{\"step\":1,\"loss\":3.1},";
        String document =
                "{\"total_flos\":1e18,\"log_history\":["
                        + entry.repeat(20_000)
                        + "{\"step\":2,\"loss\":3,\"num_input_tokens_seen\":1e9}]}";
        Watch watch = new Watch(() -> false);
        RunFile.read(
                "trainer_state.json", document, new ReadOptions(_ -> ColumnChoices.NONE, watch));
        assertThat(watch.bytesWithoutRows.get()).isGreaterThan(100_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"N\":1e8,\"D\":1e10,\"loss\":3,\"x\":[",
                "{\"total_flos\":1e18,\"log_history\":["
            })
    void anObjectAsLargeAsAFileIsRefused(String begun) throws IOException {
        assertThat(refusal(RunFile.read("runs.json", begun + "[],".repeat(3_000_001), STANDARD)))
                .extracting(RowProblem::code, RowProblem::found)
                .containsExactly(Code.TOO_LONG, "an object of several million values");
    }

    /// The name of a value is that of all objects around it together: half a megabyte here would become gigabytes.
    @ParameterizedTest
    @ValueSource(strings = {"%s", "{\"log_history\":[%s]}"})
    void longNamesWithinEachOtherAreRefused(String around) {
        int levels = 90;
        String begun = ("{\"" + "n".repeat(4_000) + "\":").repeat(levels);
        String values =
                IntStream.range(0, 2_000)
                        .mapToObj(i -> "\"v" + i + "\":1")
                        .collect(Collectors.joining(",", "{", "}"));
        String text = around.replace("%s", begun + values + "}".repeat(levels));
        assertThat(refusal(RunFile.read("runs.json", text, STANDARD)).code())
                .isEqualTo(Code.TOO_LONG);
    }

    @Test
    void objectsWithEverNewNamesAreRefused() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < 200; row++) {
            text.append("{\"N\":1e8,\"D\":1e10,\"loss\":3");
            for (int i = 0; i < 10_000; i++) {
                text.append(",\"k").append(row).append('_').append(i).append("\":1");
            }
            text.append("}\n");
        }
        assertThat(refusal(RunFile.read("runs.jsonl", text.toString(), STANDARD)).code())
                .isEqualTo(Code.TOO_MANY_COLUMNS);
    }

    @Test
    void aChartInWhichEachRunHasAMetricOfItsOwnIsNoChart() throws IOException {
        StringBuilder header = new StringBuilder("Step,r - params,r - tokens,r - loss");
        IntStream.range(0, 2_000)
                .forEach(i -> header.append(",r").append(i).append(" - m").append(i));
        String row = "\n1,1e8,1e10,3" + ",1".repeat(2_000);
        assertThat(refusal(RunFile.read("runs.csv", header + row.repeat(100), STANDARD)).code())
                .isEqualTo(Code.MISSING_SCALE_COLUMNS);
    }

    @Test
    void moreRunsThanAnybodyTrainsAreRefused() throws IOException {
        String rows = "1e8,1e10,3\n".repeat(1_000_001);
        assertThat(refusal(RunFile.read("runs.csv", "N,D,loss\n" + rows, STANDARD)))
                .isEqualTo(
                        new RowProblem(
                                0,
                                "",
                                Code.TOO_LONG,
                                "more than 1,000,000 runs",
                                "fewer runs; a column named step joins the rows of a run"));
    }

    @Test
    void moreWordsThanTheMemoryHoldsAreRefused() throws IOException {
        String word = "x".repeat(3_900);
        InputStream rows = rows("run,N,D,loss\n", i -> i + word + ",1e8,1e10,3\n");
        assertThat(refusal(RunFile.read("runs.csv", rows, STANDARD)).found())
                .isEqualTo("more than 250 MB of names and other text");
    }

    @Test
    void wordsThatRunsShareCountOnce() throws IOException {
        String word = "x".repeat(3_900);
        InputStream rows = rows("group,N,D,loss\n", _ -> word + ",1e8,1e10,3\n");
        assertThat(((Loaded) RunFile.read("runs.csv", rows, STANDARD)).runs().size())
                .isEqualTo(40_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "../../x", "@SUM(A1)", "-2+3", "\u202Etxt"})
    void aHostileNameIsANameAndNothingElse(String name) throws IOException {
        Loaded loaded =
                (Loaded)
                        RunFile.read(
                                "runs.csv", "run,N,D,loss\n" + name + ",1e8,1e9,3\n", STANDARD);
        assertThat(loaded.runs().runs()).extracting(Run::id).containsExactly(name);
    }

    @Test
    void stepsInAnyOrderMakeTheSameCurve() throws IOException {
        StringBuilder rows = new StringBuilder("run,step,N,tokens,loss\n");
        List<Integer> steps = new ArrayList<>(IntStream.rangeClosed(1, 10_000).boxed().toList());
        Collections.shuffle(steps, new Random(1));
        steps.forEach(
                step -> rows.append("a,%d,1e8,%d000,%s\n".formatted(step, step, 4 - step / 1e5)));
        Run run =
                ((Loaded) RunFile.read("runs.csv", rows.toString(), STANDARD))
                        .runs()
                        .runs()
                        .getFirst();
        assertThat(run.tokens()).isEqualTo(1e7);
        assertThat(run.loss()).isEqualTo(3.9);
        assertThat(Objects.requireNonNull(run.curve()).steps().toArray())
                .isEqualTo(IntStream.rangeClosed(1, 10_000).asDoubleStream().toArray());
    }

    private static LoadOutcome read(String name, byte[] bytes) throws IOException {
        return RunFile.read(name, new ByteArrayInputStream(bytes), STANDARD);
    }

    private static RowProblem refusal(LoadOutcome outcome) {
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused) outcome).problems().getFirst();
    }

    private static byte[] packed(String start, String repeated, int length) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] piece = repeated.repeat(10_000).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(start.getBytes(StandardCharsets.UTF_8));
            for (int written = 0; written < length; written += piece.length) {
                out.write(piece);
            }
        }
        return packed.toByteArray();
    }

    /// Takes note of bytes that are told before any row.
    private record Watch(BooleanSupplier ends, AtomicLong bytesWithoutRows) implements ReadWatch {
        Watch(BooleanSupplier ends) {
            this(ends, new AtomicLong());
        }

        @Override
        public void at(long rows, long bytes) {
            if (rows == 0) {
                bytesWithoutRows.set(bytes);
            }
        }

        @Override
        public boolean cancelled() {
            return ends.getAsBoolean();
        }
    }

    private static InputStream text(Stream<String> pieces) {
        return new Pieces(pieces.iterator());
    }

    private static InputStream rows(String header, IntFunction<String> row) {
        return text(Stream.concat(Stream.of(header), IntStream.range(0, 40_000).mapToObj(row)));
    }

    /// Pieces of text one after the other, made as they are read.
    private static final class Pieces extends InputStream {
        private final Iterator<String> pieces;
        private InputStream piece = InputStream.nullInputStream();

        Pieces(Iterator<String> pieces) {
            this.pieces = pieces;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = piece.read(bytes, offset, length);
            while (read < 0 && pieces.hasNext()) {
                piece = new ByteArrayInputStream(pieces.next().getBytes(StandardCharsets.UTF_8));
                read = piece.read(bytes, offset, length);
            }
            return read;
        }
    }
}
