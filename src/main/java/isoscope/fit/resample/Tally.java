package isoscope.fit.resample;

import isoscope.law.Law;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Gathers the laws of resamples from several threads, in the order of the resamples whoever comes first.
final class Tally {
    private final @Nullable Law[] laws;
    private int failed;

    /// A tally of that many resamples.
    Tally(int resamples) {
        laws = new Law[resamples];
    }

    /// Notes what came of a resample.
    ///
    /// @param number of the resample, from 0
    synchronized void add(int number, Optional<Law> law) {
        if (law.isPresent()) {
            laws[number] = law.get();
        } else {
            failed++;
        }
    }

    /// The laws so far.
    synchronized List<Law> laws() {
        return Arrays.stream(laws).filter(Objects::nonNull).toList();
    }

    /// How many resamples so far have none.
    synchronized int failed() {
        return failed;
    }
}
