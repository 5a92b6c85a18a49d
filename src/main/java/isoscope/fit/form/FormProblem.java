package isoscope.fit.form;

import isoscope.formula.Expression;
import isoscope.formula.program.Evaluation;
import isoscope.formula.program.Program;
import isoscope.numerics.Huber;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The question a fit of a form answers: for which unknowns the sum of the Huber losses of log-residuals is least.
///
/// @param formula of the loss
/// @param unknowns those that are linear first
/// @param known values of the other constants
/// @param data the runs
/// @param huber with the δ of the settings
record FormProblem(
        Expression formula,
        List<Unknown> unknowns,
        Map<String, Double> known,
        FormData data,
        Huber huber) {
    /// Copies the collections.
    FormProblem {
        unknowns = List.copyOf(unknowns);
        known = Map.copyOf(known);
    }

    /// The same about some of the runs.
    FormProblem with(FormData other) {
        return new FormProblem(formula, unknowns, known, other, huber);
    }

    /// The formula over the runs; its parameters are the unknowns and then the known constants.
    Evaluation evaluation() {
        List<String> names =
                Stream.concat(
                                unknowns.stream().map(Unknown::name),
                                known.keySet().stream().sorted())
                        .toList();
        return Program.of(formula, names, data.variables()).over(data.arrays());
    }

    /// Parameters of which only the known ones have their values yet.
    double[] parameters() {
        List<Double> values = new ArrayList<>();
        unknowns.forEach(_ -> values.add(0.));
        known.keySet().stream()
                .sorted()
                .forEach(name -> values.add(known.getOrDefault(name, Double.NaN)));
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /// How many unknowns are linear; they are the first.
    int linear() {
        return (int) unknowns.stream().filter(Unknown::linear).count();
    }

    /// The coordinates of numbers, by name.
    double[] coordinates(Map<String, Double> values) {
        return unknowns.stream()
                .mapToDouble(unknown ->
                        unknown.coordinate(values.getOrDefault(unknown.name(), Double.NaN)))
                .toArray();
    }
}
