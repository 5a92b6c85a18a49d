package isoscope.ui.planner;

import isoscope.law.LineStyle;
import isoscope.plan.Candidate;
import java.util.List;
import java.util.Optional;

/// One of the plans that stand side by side, as a column.
///
/// @param plan itself
/// @param line how charts draw the law whose split it is; empty of a plan that is none
/// @param rows its numbers
record PlanColumn(Candidate plan, Optional<LineStyle> line, List<PlanRow> rows) {
    /// Copies the list.
    PlanColumn {
        rows = List.copyOf(rows);
    }

    /// The id of the plan.
    String id() {
        return plan.id();
    }

    /// Its name for people.
    String name() {
        return plan.name();
    }
}
