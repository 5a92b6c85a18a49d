package isoscope.ui.main;

import isoscope.session.data.LoadState;
import isoscope.session.data.ReadProgress;
import isoscope.ui.session.SearchProgress;
import isoscope.words.Words;
import java.util.Optional;

/// Sentences while something is opened, and how much of it is done.
final class ReadingText {
    private static final double MEGABYTE = 1e6;

    private ReadingText() {}

    /// Such as "Reading runs.csv", or empty when nothing is opened.
    static String of(Optional<SearchProgress> session, LoadState state) {
        return session.map(ReadingText::of)
                .orElseGet(() ->
                        state instanceof LoadState.Reading(ReadProgress progress)
                                ? of(progress)
                                : "");
    }

    /// From 0 to 1; NaN while that is not known.
    static double share(Optional<SearchProgress> session, LoadState state) {
        return session.map(now -> share(now.bytes(), now.size()))
                .orElseGet(() ->
                        state instanceof LoadState.Reading(ReadProgress progress)
                                ? share(progress.bytes(), progress.size())
                                : Double.NaN);
    }

    private static double share(long done, long size) {
        return size > 0 ? Math.min(1., (double) done / size) : Double.NaN;
    }

    private static String of(SearchProgress now) {
        return now.place() == 0
                ? Words.of("Opening %s", now.name())
                : Words.of("Checking %s", now.name())
                        + place(now.place(), now.of())
                        + megabytes(now.bytes(), now.size());
    }

    private static String of(ReadProgress now) {
        String rows = now.rows() == 0 ? "" : Words.of(", %,d rows", now.rows());
        return Words.of("Reading %s", now.origin().name())
                + place(now.place(), now.of())
                + rows
                + megabytes(now.bytes(), now.size());
    }

    private static String place(int place, int of) {
        return of > 1 ? Words.of(" (%d of %d)", place, of) : "";
    }

    private static String megabytes(long done, long size) {
        return done == 0 || size < MEGABYTE
                ? ""
                : Words.of(", %,.0f of %,.0f MB", done / MEGABYTE, size / MEGABYTE);
    }
}
