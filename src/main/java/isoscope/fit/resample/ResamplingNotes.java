package isoscope.fit.resample;

import isoscope.fit.FitWarning;
import isoscope.fit.frontier.IsoFlop;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;

/// Notes for the reader of intervals on how the runs were drawn.
final class ResamplingNotes {
    /// Fewer groups than this say next to nothing of how groups differ.
    static final int MIN_GROUPS = 5;

    /// The code of the note that there are none to draw from.
    static final String TOO_FEW_GROUPS = "too-few-groups";

    /// With fewer groups than this intervals are rough.
    private static final int FEW_GROUPS = 10;

    private ResamplingNotes() {}

    /// There are too few budgets to draw within.
    static FitWarning tooFewBudgets(int budgets) {
        return new FitWarning(
                "resampled-by-case",
                Words.of(
                        "Resampling by budget needs at least %d compute budgets with %d runs each; these runs have "
                                + "%d. Single runs were resampled instead.",
                        IsoFlop.MIN_BUDGETS, IsoFlop.MIN_RUNS, budgets));
    }

    /// There is no such column.
    static FitWarning noColumn(String column) {
        return new FitWarning(
                "resampled-by-case",
                Words.of(
                        "No run has a column %s to group by. Single runs were resampled instead.",
                        column));
    }

    /// The note about the groups there are to draw.
    static List<FitWarning> ofGroups(RunGroups groups, Scheme scheme) {
        List<FitWarning> notes = new ArrayList<>();
        int count = groups.groups().size();
        if (count < MIN_GROUPS) {
            notes.add(
                    new FitWarning(
                            TOO_FEW_GROUPS,
                            Words.of(
                                    "Resampling %s needs at least %d groups; these runs have %d. No intervals are "
                                            + "given. Group by another column, or resample single runs.",
                                    scheme.words(), MIN_GROUPS, count)));
        } else if (count < FEW_GROUPS) {
            notes.add(
                    new FitWarning(
                            "few-groups",
                            Words.of(
                                    "Only %d %s were available to resample, so the intervals are rough.",
                                    count, scheme.words())));
        }
        if (groups.untold() > 0) {
            notes.add(
                    new FitWarning(
                            "runs-without-group",
                            Words.of(
                                    "%d runs have no group; each was resampled on its own.",
                                    groups.untold())));
        }
        return List.copyOf(notes);
    }
}
