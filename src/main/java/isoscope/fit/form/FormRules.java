package isoscope.fit.form;

import isoscope.fit.Bounds;
import isoscope.fit.FitOutcome.Refused;
import isoscope.fit.FitProblem;
import isoscope.law.Law;
import isoscope.runs.Run;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// The rules of a method for its form, beyond those of every form: what of the runs the form is fitted to, and when there is
/// no law.
public interface FormRules {
    /// No further rules.
    FormRules NONE = new FormRules() {};

    /// The points that the form is fitted to, one for each loss that counts: the runs themselves unless the method selects.
    default List<Run> points(List<Run> runs) {
        return runs;
    }

    /// Whether the points are other than the runs, so that those of a resample must be found anew.
    default boolean selects() {
        return false;
    }

    /// Where constants lie unless the user gives them other bounds, beyond which only runs that do not determine them have them.
    default Map<String, Bounds> usual() {
        return Map.of();
    }

    /// Constants from which to search, beside those that every form is searched from.
    default List<Map<String, Double>> starts(FitProblem problem, BooleanSupplier cancelled) {
        return List.of();
    }

    /// Why runs cannot carry the law, if they cannot.
    default Optional<Refused> ofRuns(List<Run> runs) {
        return Optional.empty();
    }

    /// Why what a search ended at is no law, if it is none.
    ///
    /// @param points the runs it was fitted to
    default Optional<Refused> ofLaw(Law law, List<Run> points) {
        return Optional.empty();
    }
}
