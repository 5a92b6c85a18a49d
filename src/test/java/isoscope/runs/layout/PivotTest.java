package isoscope.runs.layout;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.quantity.DecimalMark;
import isoscope.runs.RowProblem.Code;
import isoscope.runs.table.MadeRecords;
import isoscope.runs.table.Records;
import isoscope.runs.table.TableRecord.Broken;
import isoscope.runs.table.TableRecord.Row;
import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Single values take a bounded room, whatever they are.
class PivotTest {
    private static final Row HEADER = new Row(1, List.of("run", "metric", "step", "value"));
    private static final int MANY = 300_000;

    @Test
    void rowsThatDoNotFitAreNotReadOnWithoutEnd() throws IOException {
        AtomicInteger read = new AtomicInteger();
        Iterator<Row> rows =
                IntStream.range(0, MANY)
                        .peek(_ -> read.incrementAndGet())
                        .mapToObj(line -> new Row(line + 2, List.of("a", "loss")))
                        .iterator();
        Records arranged =
                new MetricFile()
                        .arrange(
                                "metrics.csv",
                                new MadeRecords(HEADER, rows, false, DecimalMark.POINT));
        assertThat(arranged.next())
                .isInstanceOfSatisfying(
                        Broken.class,
                        broken -> {
                            assertThat(broken.problem().code()).isEqualTo(Code.TOO_LONG);
                            assertThat(broken.problem().expected()).contains("header");
                        });
        assertThat(read.get()).isLessThan(MANY);
    }

    @Test
    void longTextsFillItSoonerThanShortOnes() {
        assertThat(taken("1")).isGreaterThan(5 * taken("1".repeat(4_000)));
    }

    @Test
    void blankCellsOfManyMetricsCountToo() throws IOException {
        Pivot pivot = new Pivot(1_000_000);
        int metric = 0;
        while (!pivot.isFull()) {
            pivot.add(metric, "a", Integer.toString(metric), "loss " + metric, "3");
            metric++;
        }
        assertThat(metric).isLessThan(1_000);
        assertThat(
                        pivot.records(
                                        new MadeRecords(
                                                HEADER,
                                                Collections.emptyIterator(),
                                                false,
                                                DecimalMark.POINT),
                                        "step",
                                        List.of())
                                .next())
                .isInstanceOf(Broken.class);
    }

    private static int taken(String value) {
        Pivot pivot = new Pivot(1_000_000);
        int taken = 0;
        while (!pivot.isFull()) {
            pivot.add(taken, "a", Integer.toString(taken), "loss", value);
            taken++;
        }
        return taken;
    }
}
