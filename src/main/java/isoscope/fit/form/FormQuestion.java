package isoscope.fit.form;

import isoscope.fit.FitProblem;
import isoscope.fit.FitSettings;
import isoscope.fit.FitWarning;
import isoscope.fit.FittedCard;
import isoscope.formula.Expression;
import isoscope.law.Constant;
import isoscope.law.Form;
import isoscope.law.Law;
import isoscope.law.LawCard;
import isoscope.law.Variable;
import isoscope.numerics.Huber;
import isoscope.numerics.Minimum;
import isoscope.quantity.LossUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// A problem put to a form: the numbers that are searched for, and the laws they make.
///
/// @param form of the laws
/// @param problem of which it is asked; constants that are not fitted are pinned
/// @param numbers the question in numbers
record FormQuestion(Form form, FitProblem problem, FormProblem numbers) {
    /// A constant of which the diagnostics say themselves that it ended at 0.
    private static final String FLOOR = "E";

    /// The question of a form and a problem.
    static FormQuestion of(Form form, FitProblem problem) {
        FitSettings settings = problem.settings();
        Map<String, Double> known = new HashMap<>(settings.pinned());
        Expression formula = formula(form, known);
        known.keySet().retainAll(formula.names());
        FormData data = FormData.of(problem, variables(form));
        List<Constant> free =
                form.constants().stream()
                        .filter(constant -> formula.names().contains(constant.name()))
                        .filter(constant -> !known.containsKey(constant.name()))
                        .toList();
        return new FormQuestion(
                form,
                problem,
                new FormProblem(
                        formula,
                        Unknowns.of(formula, free, data, settings),
                        known,
                        data,
                        new Huber(settings.huberDelta())));
    }

    /// The variables that the loss is of.
    static List<Variable> variables(Form form) {
        Expression loss = form.result(Form.LOSS).orElseThrow().is();
        return form.variables().stream()
                .filter(variable -> loss.names().contains(variable.name()))
                .toList();
    }

    /// The loss with finite known constants put in.
    private static Expression formula(Form form, Map<String, Double> known) {
        Map<String, Expression> numbers = new HashMap<>();
        known.forEach((name, value) -> {
            if (Double.isFinite(value)) {
                numbers.put(name, Expression.number(value));
            }
        });
        Expression loss = form.result(Form.LOSS).orElseThrow().is();
        return loss.with(numbers).orElse(loss);
    }

    /// The lowest ends of the search, the lowest first.
    ///
    /// @param near a law to start from, if there is one
    List<Minimum> ends(Optional<Law> near, BooleanSupplier cancelled) {
        GlobalSearch search = new GlobalSearch(numbers);
        Optional<double[]> start = near.flatMap(law -> start(law.card().parameters()));
        return start.isPresent()
                ? search.descents(List.of(start.get()), cancelled)
                : search.ends(start(ofForm()).stream().toList(), cancelled);
    }

    private Map<String, Double> ofForm() {
        Map<String, Double> values = new HashMap<>();
        form.constants()
                .forEach(constant ->
                        constant.value().ifPresent(value -> values.put(constant.name(), value)));
        return values;
    }

    /// The coordinates of values, if there is one for each unknown.
    Optional<double[]> start(Map<String, Double> values) {
        return numbers.unknowns().stream().allMatch(unknown -> values.containsKey(unknown.name()))
                ? Optional.of(numbers.coordinates(values))
                : Optional.empty();
    }

    /// How well the runs tell the constants apart.
    Distinction distinction(Minimum end) {
        return Distinction.of(
                numbers,
                end.point().toArray(),
                new Residuals(numbers, numbers.data().weights().toArray()));
    }

    /// The law at an end.
    Law law(Minimum end) {
        return new SplitForm(FreedForm.fitted(form)).law(card(end));
    }

    /// The values of the constants at an end, in the order of the form.
    Map<String, Double> values(Minimum end) {
        Map<String, Double> found = new HashMap<>(problem.settings().pinned());
        double[] numbersThere = numbers.values(end.point().toArray());
        for (int j = 0; j < numbersThere.length; j++) {
            found.put(numbers.unknowns().get(j).name(), numbersThere[j]);
        }
        Map<String, Double> values = new LinkedHashMap<>();
        form.constants().stream()
                .map(Constant::name)
                .filter(found::containsKey)
                .forEach(name -> values.put(name, found.getOrDefault(name, Double.NaN)));
        return values;
    }

    private LawCard card(Minimum end) {
        return FittedCard.of(problem, form.text(), values(end), units());
    }

    private Map<String, String> units() {
        Map<String, String> units = new HashMap<>();
        form.constants().stream()
                .filter(constant -> !constant.unit().isEmpty())
                .forEach(constant -> units.put(constant.name(), constant.unit()));
        numbers.unknowns().stream()
                .filter(unknown -> unknown.linear() && !unknown.inLogs())
                .filter(unknown -> Roles.isFloor(unknown.name(), numbers.formula()))
                .forEach(unknown -> units.put(unknown.name(), LossUnit.NATS_PER_TOKEN.id()));
        return units;
    }

    /// The warnings about an end.
    List<FitWarning> warnings(Minimum end, Distinction distinction) {
        List<FitWarning> warnings = new ArrayList<>();
        for (int j = 0; j < numbers.unknowns().size(); j++) {
            Unknown unknown = numbers.unknowns().get(j);
            double at = end.point().get(j);
            boolean isChosen = problem.settings().bounds().containsKey(unknown.name());
            boolean isNoFloor = at <= unknown.range().low() && !unknown.name().equals(FLOOR);
            if (!isChosen && (isNoFloor || at >= unknown.range().high())) {
                warnings.add(atEnd(unknown, at));
            }
        }
        distinction.warning().ifPresent(warnings::add);
        return warnings;
    }

    private static FitWarning atEnd(Unknown unknown, double at) {
        return new FitWarning(
                "at-bound",
                String.format(
                        Locale.ROOT,
                        "%s ended at %.4g, the end of its range. Give it other bounds, such as --bound %s=-10:10, or pin it.",
                        LawCard.symbol(unknown.name()),
                        unknown.value(at),
                        unknown.name()));
    }
}
