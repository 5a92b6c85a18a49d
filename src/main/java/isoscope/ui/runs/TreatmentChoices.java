package isoscope.ui.runs;

import isoscope.runs.ComputeCount;
import isoscope.runs.CurveRule;
import isoscope.runs.ParameterCount;
import isoscope.runs.Treatment;
import isoscope.session.History;
import isoscope.session.RunSteps;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// The treatment of the runs, as switches: each follows the history, and moving it is a step of it.
final class TreatmentChoices {
    private final ObjectProperty<ComputeCount> compute;
    private final ObjectProperty<ParameterCount> parameters;
    private final ObjectProperty<CurveRule> curveRule;

    TreatmentChoices(RunSteps steps, History history) {
        Treatment start = history.choicesProperty().get().treatment();
        compute = new SimpleObjectProperty<>(this, "compute", start.compute());
        parameters = new SimpleObjectProperty<>(this, "parameters", start.parameters());
        curveRule = new SimpleObjectProperty<>(this, "curveRule", start.curveRule());
        history.choicesProperty().subscribe(now -> follow(now.treatment()));
        compute.subscribe((was, is) -> steps.countCompute(is));
        parameters.subscribe((was, is) -> steps.countParameters(is));
        curveRule.subscribe((was, is) -> steps.useCurveRule(is));
    }

    ObjectProperty<ComputeCount> computeProperty() {
        return compute;
    }

    ObjectProperty<ParameterCount> parametersProperty() {
        return parameters;
    }

    ObjectProperty<CurveRule> curveRuleProperty() {
        return curveRule;
    }

    /// A step that changes nothing is none, so that following one is not making another.
    private void follow(Treatment now) {
        compute.set(now.compute());
        parameters.set(now.parameters());
        curveRule.set(now.curveRule());
    }
}
