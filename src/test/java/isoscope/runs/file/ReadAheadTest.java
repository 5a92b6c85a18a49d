package isoscope.runs.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isoscope.quantity.DecimalMark;
import isoscope.runs.table.Records;
import isoscope.runs.table.TableRecord;
import isoscope.runs.table.TableRecord.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadAheadTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4_095, 4_096, 4_097, 5_120, 20_000})
    void everyRecordArrivesInOrder(int count) throws IOException {
        try (ReadAhead ahead = new ReadAhead(new Numbered(count, -1))) {
            List<Integer> lines = new ArrayList<>();
            for (TableRecord next = ahead.next(); next != null; next = ahead.next()) {
                lines.add(((Row) next).line());
            }
            assertThat(lines).hasSize(count).isSorted().doesNotHaveDuplicates();
            assertThat(ahead.next()).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 6_000})
    void aFailureReachesWhoeverTakesTheRecords(int broken) throws IOException {
        try (ReadAhead ahead = new ReadAhead(new Numbered(20_000, broken))) {
            assertThatThrownBy(
                            () -> {
                                while (ahead.next() != null) {
                                    // Read on to the failure.
                                }
                            })
                    .isInstanceOf(IOException.class)
                    .hasMessage("broken");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 5_000})
    void closingEndsTheReading(int taken) throws IOException {
        Numbered numbered = new Numbered(Integer.MAX_VALUE, -1);
        ReadAhead ahead = new ReadAhead(numbered);
        for (int i = 0; i < taken; i++) {
            ahead.next();
        }
        ahead.close();
        int read = numbered.read.get();
        Thread.onSpinWait();
        assertThat(numbered.read.get()).isEqualTo(read);
    }

    @Test
    void recordsOfAMillionCharactersAreReadFewAtATime() throws IOException {
        Numbered large = new Numbered(100_000, -1, "x".repeat(1_000_000));
        try (ReadAhead ahead = new ReadAhead(large)) {
            for (int i = 0; i < 4_200; i++) {
                ahead.next();
                assertThat(large.read.get() - i).isLessThan(10);
            }
        }
    }

    /// Records that count from 1.
    private static final class Numbered implements Records {
        private final AtomicInteger read = new AtomicInteger();
        private final int count;
        private final int broken;
        private final String cell;

        Numbered(int count, int broken) {
            this(count, broken, "x");
        }

        Numbered(int count, int broken, String cell) {
            this.cell = cell;
            this.count = count;
            this.broken = broken;
        }

        @Override
        public Row header() {
            return new Row(0, List.of("n"));
        }

        @Override
        public String delimiter() {
            return ",";
        }

        @Override
        public DecimalMark decimalMark() {
            return DecimalMark.POINT;
        }

        @Override
        public @Nullable TableRecord next() throws IOException {
            int line = read.incrementAndGet();
            if (line == broken) {
                throw new IOException("broken");
            }
            return line > count ? null : new Row(line, List.of(cell));
        }
    }
}
