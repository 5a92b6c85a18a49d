package isoscope.fit.form;

import isoscope.runs.Run;
import isoscope.words.Words;
import java.util.List;
import java.util.stream.Collectors;

/// Runs in a sentence.
final class RunNames {
    private static final int LISTED = 5;

    private RunNames() {}

    /// Such as "3 of 40 runs have no experts: a, b, c".
    static String lack(List<Run> lacking, List<Run> all, String what) {
        return lacking.size() == 1
                ? Words.of(
                        "%,d of %,d runs does not have %s: %s",
                        1, all.size(), what, listed(lacking))
                : Words.of(
                        "%,d of %,d runs do not have %s: %s",
                        lacking.size(), all.size(), what, listed(lacking));
    }

    /// The first few ids, and how many more there are.
    static String listed(List<Run> runs) {
        int more = runs.size() - LISTED;
        return runs.stream().limit(LISTED).map(Run::id).collect(Collectors.joining(", "))
                + (more > 0 ? Words.of(" and %,d more", more) : "");
    }
}
