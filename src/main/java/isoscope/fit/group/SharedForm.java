package isoscope.fit.group;

import isoscope.fit.Bounds;
import isoscope.fit.FitProblem;
import isoscope.fit.FitSettings;
import isoscope.fit.form.FormMethod;
import isoscope.fit.form.FormRules;
import isoscope.fit.form.FormText;
import isoscope.formula.Expression;
import isoscope.formula.Expression.Arithmetic;
import isoscope.formula.Expression.Name;
import isoscope.formula.Operator;
import isoscope.law.Constant;
import isoscope.law.Definition;
import isoscope.law.Form;
import isoscope.law.Variable;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/// One form for the runs of all groups. In it stands, for each constant that groups have of their own, the sum of those of all
/// groups, each times a variable that is 1 for the runs of its group and 0 for the others.
///
/// @param base the form of each group
/// @param groups in their order
/// @param own names of the constants that groups have of their own
record SharedForm(FormMethod base, GroupedRuns groups, List<String> own) {

    /// The fit of the form.
    ///
    /// @param start constants of the form of one group, from which the search begins
    /// @return empty where there are more groups than a formula holds
    Optional<FormMethod> method(Map<String, Double> start) {
        Definition loss = base.form().result(Form.LOSS).orElseThrow();
        return loss.is()
                .with(own.stream().collect(Collectors.toMap(name -> name, this::sum)))
                .map(joint -> new Definition(loss.name(), joint, joint, loss.title(), loss.unit()))
                .map(joint ->
                        new FormMethod(
                                FormMethod.ID, base.title(), form(joint), free(), from(start)));
    }

    private Form form(Definition loss) {
        List<Variable> variables = new ArrayList<>(base.form().variables());
        groups.names().forEach(group -> variables.add(indicator(group)));
        List<Constant> constants =
                base.form().constants().stream()
                        .flatMap(constant ->
                                names(constant.name()).stream().map(name -> named(constant, name)))
                        .toList();
        return new Form(FormText.OWN, variables, constants, List.of(loss), Optional.empty());
    }

    private Variable indicator(String group) {
        return new Variable(groups.indicator(group), group, "", 0, 1, 0);
    }

    private static Constant named(Constant constant, String name) {
        return new Constant(
                name,
                constant.value(),
                constant.absent(),
                constant.unit(),
                constant.place(),
                constant.low(),
                constant.high(),
                constant.checked());
    }

    private Expression sum(String constant) {
        return groups.names().stream()
                .<Expression>map(group ->
                        new Arithmetic(
                                Operator.TIMES,
                                new Name(groups.indicator(group)),
                                new Name(name(constant, group))))
                .reduce((one, other) -> new Arithmetic(Operator.PLUS, one, other))
                .orElseThrow();
    }

    /// The name of a constant of a group, such as `A of c4`.
    String name(String constant, String group) {
        return own.contains(constant) ? Words.verbatim("%s of %s", constant, group) : constant;
    }

    private List<String> names(String constant) {
        return groups.names().stream().map(group -> name(constant, group)).distinct().toList();
    }

    private List<String> free() {
        return base.free().stream().flatMap(name -> names(name).stream()).toList();
    }

    private FormRules from(Map<String, Double> start) {
        Map<String, Double> values = new LinkedHashMap<>();
        start.forEach((name, value) -> names(name).forEach(joint -> values.put(joint, value)));
        return new FormRules() {
            @Override
            public List<Map<String, Double>> starts(FitProblem problem, BooleanSupplier cancelled) {
                return List.of(values);
            }
        };
    }

    /// The settings with bounds for the constants of each group.
    FitSettings settings(FitSettings given) {
        Map<String, Bounds> bounds = new LinkedHashMap<>();
        given.bounds()
                .forEach((name, range) -> names(name).forEach(joint -> bounds.put(joint, range)));
        return given.withAllBounds(bounds);
    }

    /// The constants of a group among those of a law of all groups, in the order of its form.
    Map<String, Double> of(String group, Map<String, Double> joint) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (Constant constant : base.form().constants()) {
            Double value = joint.get(name(constant.name(), group));
            if (value != null) {
                values.put(constant.name(), value);
            }
        }
        return values;
    }
}
