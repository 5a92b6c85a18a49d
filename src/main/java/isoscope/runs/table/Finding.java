package isoscope.runs.table;

import isoscope.runs.LoadOutcome.LoadWarning;
import java.util.List;
import java.util.Optional;

/// Which columns a field could be read from.
///
/// @param claimants the best of them, of which the user must choose one if they are several; the first is the best guess
/// @param reason why, behind the name itself; empty where the name says it all
/// @param doubts columns with a name of the field that hold something else
/// @param remark a caution about the choice for readers of the numbers
record Finding(
        List<Candidate> claimants,
        String reason,
        List<ColumnDoubt> doubts,
        Optional<LoadWarning> remark) {
    /// Copies the lists.
    Finding {
        claimants = List.copyOf(claimants);
        doubts = List.copyOf(doubts);
    }

    /// Columns by their names alone.
    static Finding of(List<Candidate> claimants) {
        return new Finding(claimants, "", List.of(), Optional.empty());
    }

    /// The same beside columns that were passed over.
    Finding with(List<ColumnDoubt> passedOver) {
        return new Finding(claimants, reason, passedOver, remark);
    }
}
