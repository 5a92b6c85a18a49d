package isoscope.ui.planner;

import isoscope.ui.theme.LawSample;
import isoscope.ui.theme.Styled;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// The marks of plans before their names: the line of a law, and a dot for the law's own plans.
final class PlanSamples {
    private PlanSamples() {}

    /// The mark of a plan.
    static Node of(PlanColumn column) {
        return column.line()
                .<Node>map(LawSample::new)
                .orElseGet(() -> Styled.of(new Region(), "plan-dot", "plan-dot-" + column.id()));
    }
}
