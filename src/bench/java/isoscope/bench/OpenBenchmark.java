package isoscope.bench;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.exceptions.CsvValidationException;
import isoscope.runs.LoadOutcome;
import isoscope.runs.LoadOutcome.Loaded;
import isoscope.runs.file.RunFile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How long a big file takes to open, beside the time in which OpenCSV alone reads its records.
///
/// The two are measured in turn, in one process whose heap the command limits; the first round, in which the virtual
/// machine is cold, is printed and not counted.
public final class OpenBenchmark {
    private static final int ROUNDS = 7;
    private static final double MEGABYTE = 1e6;

    private OpenBenchmark() {}

    /// Makes the file where there is none yet, measures and prints.
    ///
    /// @param args how many rows the file has
    public static void main(String[] args) throws IOException {
        int rows = Integer.parseInt(args[0]);
        Path file = Path.of("target", "bench-open-" + rows + ".csv");
        if (!Files.exists(file)) {
            StepFile.write(file, rows);
        }
        say(
                String.format(
                        Locale.ROOT,
                        "%,d rows, %.0f MB, heap of at most %.0f MB",
                        rows,
                        Files.size(file) / MEGABYTE,
                        Runtime.getRuntime().maxMemory() / MEGABYTE));
        List<Double> theirs = new ArrayList<>();
        List<Double> ours = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            double openCsv = openCsv(file);
            double isoscope = isoscope(file, rows);
            say(
                    String.format(
                            Locale.ROOT,
                            "%s  OpenCSV %.2f s, Isoscope %.2f s, ratio %.2f, peak heap %.0f MB",
                            round == 0 ? "cold   " : "round " + round,
                            openCsv,
                            isoscope,
                            isoscope / openCsv,
                            peakHeap()));
            if (round > 0) {
                theirs.add(openCsv);
                ours.add(isoscope);
            }
        }
        say(
                String.format(
                        Locale.ROOT,
                        "median   OpenCSV %.2f s, Isoscope %.2f s, ratio %.2f",
                        median(theirs),
                        median(ours),
                        median(ours) / median(theirs)));
    }

    private static double openCsv(Path file) throws IOException {
        long start = System.nanoTime();
        try (CSVReader reader = new CSVReaderBuilder(Files.newBufferedReader(file)).build()) {
            long cells = 0;
            for (String[] row = reader.readNext(); row != null; row = reader.readNext()) {
                cells += row.length;
            }
            require(cells > 0, "cells");
        } catch (CsvValidationException e) {
            throw new IOException(e);
        }
        return secondsSince(start);
    }

    private static double isoscope(Path file, int rows) {
        heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        LoadOutcome outcome = RunFile.read(file);
        double seconds = secondsSince(start);
        require(
                outcome instanceof Loaded loaded
                        && loaded.rowsAccepted() == rows
                        && loaded.runs().hasCurves(),
                "all rows in curves");
        return seconds;
    }

    /// The most that the heap held since the last reset, rubbish not yet collected included, in megabytes.
    private static double peakHeap() {
        return heapPools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum()
                / MEGABYTE;
    }

    private static List<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private static double secondsSince(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(List<Double> seconds) {
        return seconds.stream().sorted().toList().get(seconds.size() / 2);
    }

    private static void require(boolean holds, String expected) {
        if (!holds) {
            throw new IllegalStateException("expected " + expected);
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
