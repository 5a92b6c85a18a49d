package isoscope.fit.form;

import isoscope.fit.Bounds;
import isoscope.fit.FitOutcome.Refused;
import isoscope.fit.FitProblem;
import isoscope.fit.FitSettings;
import isoscope.fit.Predictions;
import isoscope.law.Constant;
import isoscope.law.Form;
import isoscope.law.Variable;
import isoscope.runs.Run;
import isoscope.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Why a form cannot be fitted to runs, before anything is searched for.
final class FormChecks {
    private FormChecks() {}

    /// A pin or bounds that the form does not allow, if there are such.
    static Optional<Refused> impossible(Form form, FitSettings settings) {
        return form.constants().stream()
                .flatMap(constant ->
                        pin(constant, settings).or(() -> bounds(constant, settings)).stream())
                .findFirst();
    }

    private static Optional<Refused> pin(Constant constant, FitSettings settings) {
        Double pin = settings.pinned().get(constant.name());
        return pin == null || constant.holds(pin)
                ? Optional.empty()
                : Optional.of(
                        new Refused(
                                "pin-out-of-range",
                                Words.of("%s cannot be %s.", constant.name(), pin),
                                Words.of("The form asks for %s.", constant.bounds())));
    }

    private static Optional<Refused> bounds(Constant constant, FitSettings settings) {
        Bounds chosen = settings.bounds().get(constant.name());
        return chosen == null || (chosen.high() > constant.low() && chosen.low() < constant.high())
                ? Optional.empty()
                : Optional.of(
                        new Refused(
                                "bounds-out-of-range",
                                Words.of(
                                        "%s cannot lie between %s and %s.",
                                        constant.name(), chosen.low(), chosen.high()),
                                Words.of("The form asks for %s.", constant.bounds())));
    }

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
                                Words.of(
                                        "The form has %d constants to fit and needs at least %d runs, found %d.",
                                        free, free + 1, runs.size()),
                                Words.of(
                                        "Add runs, include ones that are excluded, or pin constants that you know.")));
    }

    private static Optional<Refused> lacking(Variable variable, List<Run> runs) {
        List<Run> lacking = runs.stream().filter(run -> !tells(run, variable)).toList();
        boolean mayLack = variable.otherwise() != variable.start();
        return lacking.isEmpty() || (mayLack && lacking.size() < runs.size())
                ? Optional.empty()
                : Optional.of(
                        new Refused(
                                "no-value",
                                Words.of(
                                        "%s.",
                                        RunNames.lack(
                                                lacking,
                                                runs,
                                                Words.of("a number for %s", variable.name()))),
                                Words.of(
                                        "Fill the column %s, exclude these runs, or take the variable out of the form.",
                                        variable.name())));
    }

    private static boolean tells(Run run, Variable variable) {
        return Predictions.training(run).value(variable.name()).stream().anyMatch(Double::isFinite);
    }
}
