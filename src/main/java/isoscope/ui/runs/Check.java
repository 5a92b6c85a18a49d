package isoscope.ui.runs;

import java.util.List;

/// Something looked at in the data.
///
/// @param fine whether nothing needs to be done
/// @param text one sentence or less
/// @param runs ids of the runs it is about; none when it is about all of them
/// @param remedy the effect of excluding them, for a button; empty when they need not go
/// @param ofColumns whether it is about how the columns of a file were read, and may be mended by choosing them
public record Check(
        boolean fine, String text, List<String> runs, String remedy, boolean ofColumns) {
    /// Copies the list.
    public Check {
        runs = List.copyOf(runs);
    }

    /// Something about some runs, none of which need go.
    Check(boolean fine, String text, List<String> runs) {
        this(fine, text, runs, "", false);
    }

    /// Something about all runs.
    Check(boolean fine, String text) {
        this(fine, text, List.of());
    }
}
