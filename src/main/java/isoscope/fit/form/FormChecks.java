package isoscope.fit.form;

import isoscope.fit.FitOutcome.Refused;
import isoscope.fit.FitProblem;
import isoscope.fit.Predictions;
import isoscope.law.Variable;
import isoscope.runs.Run;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Why a form cannot be fitted to runs, before anything is searched for.
final class FormChecks {
    private FormChecks() {}

    /// The first reason, if there is one.
    ///
    /// @param variables that the loss is of
    /// @param free how many constants are fitted
    static Optional<Refused> refusal(FitProblem problem, List<Variable> variables, int free) {
        List<Run> runs = problem.runs();
        return Stream.of(
                        fewRuns(runs, free),
                        variables.stream()
                                .flatMap(variable -> lacking(variable, runs).stream())
                                .findFirst(),
                        RunWeights.refusal(problem.settings().weighting(), runs))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Refused> fewRuns(List<Run> runs, int free) {
        return runs.size() > free
                ? Optional.empty()
                : Optional.of(
                        new Refused(
                                "too-few-runs",
                                "The form has %d constants to fit and needs at least %d runs, found %d."
                                        .formatted(free, free + 1, runs.size()),
                                "Add runs, include ones that were left out, or pin constants that you know."));
    }

    private static Optional<Refused> lacking(Variable variable, List<Run> runs) {
        List<Run> lacking = runs.stream().filter(run -> !tells(run, variable)).toList();
        boolean mayLack = variable.otherwise() != variable.start();
        return lacking.isEmpty() || (mayLack && lacking.size() < runs.size())
                ? Optional.empty()
                : Optional.of(
                        new Refused(
                                "no-value",
                                "%s."
                                        .formatted(
                                                RunNames.lack(
                                                        lacking,
                                                        runs,
                                                        "a number for " + variable.name())),
                                "Fill the column %s, leave these runs out, or take the variable out of the form."
                                        .formatted(variable.name())));
    }

    private static boolean tells(Run run, Variable variable) {
        return Predictions.training(run).value(variable.name()).stream().anyMatch(Double::isFinite);
    }
}
