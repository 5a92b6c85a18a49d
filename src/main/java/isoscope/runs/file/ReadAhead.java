package isoscope.runs.file;

import isoscope.quantity.DecimalMark;
import isoscope.runs.table.Records;
import isoscope.runs.table.TableRecord;
import isoscope.runs.table.TableRecord.Row;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/// The records of a large table, read and split on a thread of their own ahead of whoever makes numbers of them, so that
/// two processors share the work. The first [#ALONE] records are read as they are asked for: most files end there, and no
/// thread is needed. Closing it ends the thread.
final class ReadAhead implements Records, AutoCloseable {
    /// How many records are read before a thread is worth its while.
    private static final int ALONE = 4_096;

    private static final int BATCH = 1_024;
    private static final int BATCHES = 4;

    /// The most characters of a batch, one record more or less: a record may have a million.
    private static final int LONGEST_BATCH = 1_000_000;

    private static final Duration PATIENCE = Duration.ofMillis(10);

    private final Records records;
    private final BlockingQueue<List<TableRecord>> batches = new ArrayBlockingQueue<>(BATCHES);
    private final FutureTask<Boolean> reading = new FutureTask<>(this::readAll);
    private final Thread thread =
            Thread.ofPlatform().daemon().name("isoscope-read").unstarted(reading);
    private Iterator<TableRecord> batch = List.<TableRecord>of().iterator();
    private volatile boolean closed;
    private boolean ended;
    private int taken;

    ReadAhead(Records records) {
        this.records = records;
    }

    @Override
    public Row header() {
        return records.header();
    }

    @Override
    public String delimiter() {
        return records.delimiter();
    }

    @Override
    public DecimalMark decimalMark() {
        return records.decimalMark();
    }

    @Override
    public boolean sparse() {
        return records.sparse();
    }

    @Override
    public @Nullable TableRecord next() throws IOException {
        if (taken < ALONE) {
            taken++;
            return records.next();
        }
        if (taken == ALONE) {
            taken++;
            thread.start();
        }
        if (!batch.hasNext() && !ended) {
            takeBatch();
        }
        return batch.hasNext() ? batch.next() : null;
    }

    /// Ends the thread, whatever it does.
    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        boolean interrupted = false;
        while (thread.isAlive()) {
            batches.clear();
            try {
                thread.join(PATIENCE);
            } catch (InterruptedException _) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void takeBatch() throws IOException {
        try {
            List<TableRecord> next = batches.take();
            ended = next.isEmpty();
            batch = next.iterator();
            if (ended) {
                reading.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("reading was interrupted", e);
        } catch (ExecutionException e) {
            throw failure(e);
        }
    }

    private static IOException failure(ExecutionException e) {
        return switch (e.getCause()) {
            case IOException failure -> failure;
            case RuntimeException fault -> throw fault;
            case null, default -> throw new IllegalStateException(e);
        };
    }

    /// Puts batches into the queue, an empty one last, also when reading fails.
    private boolean readAll() throws IOException, InterruptedException {
        try {
            List<TableRecord> next = readBatch();
            while (!next.isEmpty() && !closed) {
                batches.put(next);
                next = readBatch();
            }
            return true;
        } finally {
            end();
        }
    }

    private void end() {
        while (!closed && !batches.offer(List.of())) {
            Thread.onSpinWait();
        }
    }

    private List<TableRecord> readBatch() throws IOException {
        List<TableRecord> next = new ArrayList<>(BATCH);
        int length = 0;
        while (next.size() < BATCH && length < LONGEST_BATCH) {
            TableRecord record = records.next();
            if (record == null) {
                break;
            }
            next.add(record);
            length += length(record);
        }
        return next;
    }

    private static int length(TableRecord record) {
        int length = 0;
        if (record instanceof Row row) {
            for (String cell : row.cells()) {
                length += cell.length();
            }
        }
        return length;
    }
}
