package isoscope.fit.form;

import isoscope.fit.FitProblem;
import isoscope.fit.Predictions;
import isoscope.law.Variable;
import isoscope.quantity.Series;
import isoscope.runs.Run;
import java.util.List;

/// The runs of a problem as columns of numbers.
///
/// @param variables names of the columns
/// @param columns one number a run for each variable
/// @param losses of the runs
/// @param weights how much each run counts
record FormData(List<String> variables, List<Series> columns, Series losses, Series weights) {
    /// Copies the lists.
    FormData {
        variables = List.copyOf(variables);
        columns = List.copyOf(columns);
    }

    /// The columns that a form asks for, of runs that have them.
    static FormData of(FitProblem problem, List<Variable> variables) {
        List<Run> runs = problem.runs();
        return new FormData(
                variables.stream().map(Variable::name).toList(),
                variables.stream()
                        .map(variable -> Series.from(runs, run -> value(variable, run)))
                        .toList(),
                Series.from(runs, Run::loss),
                RunWeights.of(problem.settings().weighting(), runs));
    }

    /// The value of a variable in a run; where nothing is told of it, as the form has it.
    static double value(Variable variable, Run run) {
        return Predictions.training(run).value(variable.name()).orElse(variable.otherwise());
    }

    /// The columns, for programs.
    double[][] arrays() {
        return columns.stream().map(Series::toArray).toArray(double[][]::new);
    }

    /// How many runs there are.
    int size() {
        return losses.size();
    }

    /// Every so manieth run, so that at most a number of them are left.
    FormData thinned(int most) {
        int step = Math.ceilDiv(size(), most);
        return step == 1
                ? this
                : new FormData(
                        variables,
                        columns.stream().map(column -> every(column, step)).toList(),
                        every(losses, step),
                        every(weights, step));
    }

    private static Series every(Series column, int step) {
        return Series.generate(Math.ceilDiv(column.size(), step), i -> column.get(i * step));
    }
}
