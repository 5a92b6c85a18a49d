package isoscope.law;

import isoscope.quantity.Series;
import isoscope.quantity.UsualCompute;
import isoscope.words.Words;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// A law as functions of the variables that people drag: its results and, for a law that splits compute, the best
/// parameters and tokens for a compute C, which is then a variable too. Immutable.
public final class LawFunctions {
    private static final Variable COMPUTE =
            new Variable(
                    "C",
                    "compute",
                    "FLOP",
                    UsualCompute.LOWEST,
                    UsualCompute.HIGHEST,
                    UsualCompute.INITIAL);

    private final Law law;
    private final List<Variable> variables;
    private final int budget;
    private final Map<String, Result> results = new LinkedHashMap<>();

    /// The functions of a law.
    public LawFunctions(Law law) {
        this.law = law;
        List<Variable> own = law.form().variables();
        boolean addsCompute =
                law instanceof ScalingLaw && law.form().variable(COMPUTE.name()).isEmpty();
        variables = addsCompute ? Stream.concat(own.stream(), Stream.of(COMPUTE)).toList() : own;
        budget = names().indexOf(COMPUTE.name());
        law.form().results().forEach(this::add);
        if (law instanceof ScalingLaw splitting) {
            addSplit(splitting);
        }
    }

    /// A result of a law.
    ///
    /// @param name as formulas write it, such as `L`, or `N*` of the best split
    /// @param title in words
    /// @param unit or empty
    /// @param function of the values of all variables in their order; empty when the law lacks a constant of it
    public record Result(
            String name, String title, String unit, Optional<ToDoubleFunction<double[]>> function) {
        @Override
        public String title() {
            return Words.said(title);
        }
    }

    /// The law.
    public Law law() {
        return law;
    }

    /// The variables that can be dragged.
    public List<Variable> variables() {
        return variables;
    }

    /// The variable of that name, if there is one.
    public Optional<Variable> variable(String name) {
        return variables.stream().filter(variable -> variable.name().equals(name)).findFirst();
    }

    /// The results that follow from the variables, in the order of the sheet.
    public List<Result> results() {
        return List.copyOf(results.values());
    }

    /// The result of that name, if there is one.
    public Optional<Result> result(String name) {
        return Optional.ofNullable(results.get(name));
    }

    /// A result at values of the variables; one that has none is where it starts.
    ///
    /// @return empty when the law lacks a constant of it
    public OptionalDouble value(Result result, Map<String, Double> given) {
        return result.function()
                .map(function -> OptionalDouble.of(function.applyAsDouble(values(given))))
                .orElseGet(OptionalDouble::empty);
    }

    /// A result along a variable, the others held.
    ///
    /// @param places values of the variable
    /// @param given values of the others; one that has none is where it starts
    /// @return NaN where the result is not defined, and everywhere when the law lacks a constant of it
    public Series along(Result result, String variable, Series places, Map<String, Double> given) {
        double[] values = values(given);
        int place = names().indexOf(variable);
        ToDoubleFunction<double[]> function = result.function().orElse(_ -> Double.NaN);
        return places.map(at -> {
            values[place] = at;
            return function.applyAsDouble(values);
        });
    }

    /// The values of all variables: those given, the others where they start.
    public Map<String, Double> all(Map<String, Double> given) {
        Map<String, Double> all = new LinkedHashMap<>();
        variables.forEach(variable -> all.put(variable.name(), variable.in(given)));
        return all;
    }

    /// The result of another law that can be drawn over a variable beside a result of this one: of the same name and unit,
    /// where every variable that both laws have is of one unit.
    ///
    /// @param x name of the variable
    public Optional<Result> shared(LawFunctions other, String x, Result own) {
        boolean agrees =
                variables.stream()
                        .allMatch(variable ->
                                other.variable(variable.name())
                                        .map(Variable::unit)
                                        .map(variable.unit()::equals)
                                        .orElse(true));
        return agrees && other.variable(x).isPresent()
                ? other.result(own.name()).filter(each -> each.unit().equals(own.unit()))
                : Optional.empty();
    }

    private double[] values(Map<String, Double> given) {
        return variables.stream().mapToDouble(variable -> variable.in(given)).toArray();
    }

    private List<String> names() {
        return variables.stream().map(Variable::name).toList();
    }

    private void add(Definition result) {
        int own = law.form().variables().size();
        results.put(
                result.name(),
                new Result(
                        result.name(),
                        result.title(),
                        result.unit(),
                        law.formulas()
                                .function(result.name())
                                .map(told -> values -> told.at(Arrays.copyOf(values, own)))));
    }

    private void addSplit(ScalingLaw split) {
        add("N*", Words.of("best parameters"), "parameters", c -> split.split(c).parameters());
        add("D*", Words.of("best tokens"), "tokens", c -> split.split(c).tokens());
        add(
                "D*/N*",
                Words.of("best tokens per parameter"),
                "",
                c -> split.split(c).tokensPerParameter());
        if (split.frontierLoss(COMPUTE.start()).isPresent()) {
            add(
                    "L*",
                    Words.of("loss of the best split"),
                    split.card().lossUnit(),
                    c -> split.frontierLoss(c).orElse(Double.NaN));
        }
    }

    private void add(String name, String title, String unit, DoubleUnaryOperator ofBudget) {
        ToDoubleFunction<double[]> function = values -> ofBudget.applyAsDouble(values[budget]);
        results.put(name, new Result(name, title, unit, Optional.of(function)));
    }
}
