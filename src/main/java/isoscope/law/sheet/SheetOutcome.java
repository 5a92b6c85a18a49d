package isoscope.law.sheet;

import java.util.List;

/// The outcome of reading a sheet.
public sealed interface SheetOutcome {
    /// The file is a law.
    record Read(Sheet sheet) implements SheetOutcome {}

    /// The file is no law.
    ///
    /// @param problems at least one
    record Unreadable(List<SheetProblem> problems) implements SheetOutcome {
        /// Copies the list.
        public Unreadable {
            problems = List.copyOf(problems);
        }
    }
}
