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
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A problem put to a form: the numbers that are searched for, and the laws they make.
///
/// @param method that asks it
/// @param form of the laws
/// @param problem of which it is asked; constants that are not fitted are pinned
/// @param numbers the question in numbers
record FormQuestion(FormMethod method, Form form, FitProblem problem, FormProblem numbers) {
    /// A constant of which the diagnostics say themselves that it ended at 0.
    private static final String FLOOR = "E";

    /// The question a method puts to its form.
    static FormQuestion of(FormMethod method, FitProblem problem) {
        Form form = method.form();
        FitSettings settings = problem.settings();
        Map<String, Double> known = known(method, settings);
        Expression formula = formula(form, known);
        known.keySet().retainAll(formula.names());
        FitProblem points = problem.withRuns(method.rules().points(problem.runs()));
        FormData data = FormData.of(points, variables(form));
        List<Constant> free =
                form.constants().stream()
                        .filter(constant -> formula.names().contains(constant.name()))
                        .filter(constant -> !known.containsKey(constant.name()))
                        .toList();
        return new FormQuestion(
                method,
                form,
                problem,
                new FormProblem(
                        formula,
                        Unknowns.of(formula, free, data, settings, method.rules().usual()),
                        known,
                        data,
                        new Huber(settings.huberDelta())));
    }

    /// The values of constants that are not fitted: those that are pinned, and those that no fitted law has.
    private static Map<String, Double> known(FormMethod method, FitSettings settings) {
        Map<String, Double> known = new HashMap<>(settings.pinned());
        for (Constant constant : method.form().constants()) {
            if (!method.free().contains(constant.name())) {
                constant.absent().ifPresent(value -> known.putIfAbsent(constant.name(), value));
            }
        }
        return known;
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
                : search.ends(
                        Stream.concat(
                                        Stream.of(ofForm()),
                                        method.rules().starts(problem, cancelled).stream())
                                .flatMap(values -> start(values).stream())
                                .toList(),
                        cancelled);
    }

    private Map<String, Double> ofForm() {
        Map<String, Double> values = new HashMap<>();
        form.constants()
                .forEach(constant ->
                        constant.value().ifPresent(value -> values.put(constant.name(), value)));
        return values;
    }

    /// The coordinates of values, if there is one for each unknown; one that may be infinite is so where there is none.
    Optional<double[]> start(Map<String, Double> values) {
        Map<String, Double> all = new HashMap<>(values);
        numbers.unknowns().stream()
                .filter(Unknown::mayBeInfinite)
                .forEach(unknown -> all.putIfAbsent(unknown.name(), Double.POSITIVE_INFINITY));
        return numbers.unknowns().stream().allMatch(unknown -> all.containsKey(unknown.name()))
                ? Optional.of(numbers.coordinates(all))
                : Optional.empty();
    }

    /// Where refits around a law begin: at the law, and in another valley of the runs if there is one.
    List<double[]> starts(Law around, BooleanSupplier cancelled) {
        List<double[]> starts =
                new ArrayList<>(start(around.card().parameters()).stream().toList());
        TwoValleys valleys = new TwoValleys(numbers.unknowns());
        if (!starts.isEmpty() && valleys.arePossible()) {
            Map<String, Double> values = around.card().parameters();
            ends(Optional.empty(), cancelled).stream()
                    .map(this::values)
                    .filter(other -> valleys.areApart(values, other))
                    .findFirst()
                    .flatMap(this::start)
                    .ifPresent(starts::add);
        }
        return starts;
    }

    /// How well the runs tell the constants apart.
    Distinction distinction(Minimum end) {
        return Distinction.of(numbers, end.point().toArray(), residuals());
    }

    private Residuals residuals() {
        return new Residuals(numbers, numbers.data().weights().toArray());
    }

    /// The law at an end.
    Law law(Minimum end) {
        return new SplitForm(FreedForm.fitted(form)).law(card(end));
    }

    private Map<String, Double> values(Minimum end) {
        return values(end, residuals());
    }

    /// The values of the constants at an end, in the order of the form, without those that no run tells anything of.
    Map<String, Double> values(Minimum end, Residuals residuals) {
        Map<String, Double> found = new HashMap<>(problem.settings().pinned());
        double[] point = end.point().toArray();
        residuals.sum(point);
        for (int j = 0; j < point.length; j++) {
            Unknown unknown = numbers.unknowns().get(j);
            if (!residuals.isAsInfinite(j)) {
                found.put(unknown.name(), unknown.value(point[j]));
            } else if (residuals.changes(point, j)) {
                found.put(unknown.name(), Double.POSITIVE_INFINITY);
            }
        }
        Map<String, Double> values = new LinkedHashMap<>();
        form.constants().stream()
                .map(Constant::name)
                .filter(found::containsKey)
                .forEach(name -> values.put(name, found.getOrDefault(name, Double.NaN)));
        return values;
    }

    private LawCard card(Minimum end) {
        Map<String, Double> values = values(end);
        Map<String, String> units = units();
        units.keySet().retainAll(values.keySet());
        return FittedCard.of(problem, form.text(zeros(values)), values, units);
    }

    /// The constants that laws lack by being 0 in them.
    private Set<String> zeros(Map<String, Double> values) {
        return form.constants().stream()
                .filter(constant -> !values.containsKey(constant.name()))
                .filter(constant -> constant.absent().orElse(Double.NaN) == 0)
                .map(Constant::name)
                .collect(Collectors.toSet());
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

    /// The warnings about the ends of a search, of which the first is the law.
    List<FitWarning> warnings(List<Minimum> ends, Distinction distinction) {
        Minimum end = ends.getFirst();
        Map<String, Double> values = values(end);
        List<FitWarning> warnings = new ArrayList<>();
        for (int j = 0; j < numbers.unknowns().size(); j++) {
            Unknown unknown = numbers.unknowns().get(j);
            double at = end.point().get(j);
            boolean isChosen =
                    problem.settings().bounds().containsKey(unknown.name())
                            || method.rules().usual().containsKey(unknown.name());
            boolean isNoFloor = at <= unknown.range().low() && !unknown.name().equals(FLOOR);
            boolean isTold = Double.isFinite(values.getOrDefault(unknown.name(), Double.NaN));
            if (!isChosen && isTold && (isNoFloor || at >= unknown.range().high())) {
                warnings.add(atEnd(unknown, at));
            }
        }
        distinction.warning().ifPresent(warnings::add);
        new TwoValleys(numbers.unknowns())
                .among(ends, ends.stream().map(this::values).toList(), numbers.data().size())
                .ifPresent(warnings::add);
        return warnings;
    }

    private static FitWarning atEnd(Unknown unknown, double at) {
        return new FitWarning(
                "at-bound",
                Words.of(
                        "%s ended at %.4g, the end of its range. Give it wider bounds, such as --bound %s=-10:10, or "
                                + "pin it.",
                        LawCard.symbol(unknown.name()), unknown.value(at), unknown.name()));
    }
}
