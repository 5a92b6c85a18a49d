package isoscope.law;

import isoscope.formula.Expression;
import isoscope.formula.program.PointFunction;
import isoscope.words.UnexpectedValue;
import isoscope.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// The formulas of a form with the values of its constants, each compiled when it is first asked for.
final class Formulas {
    private final Form form;
    private final Map<String, Double> constants;
    private final List<String> variables;
    private final Map<String, Expression> results = new LinkedHashMap<>();
    private final Map<String, PointFunction> compiled = new ConcurrentHashMap<>();

    /// Puts the values in.
    ///
    /// @throws IllegalArgumentException when a value is missing or outside its bounds
    Formulas(Form form, Map<String, Double> values) {
        this.form = form;
        constants = constants(form, values);
        variables = form.variables().stream().map(Variable::name).toList();
        form.variables().forEach(variable -> constants.put(variable.name(), variable.otherwise()));
        for (Definition result : form.results()) {
            if (isWhole(result.is())) {
                results.put(result.name(), result.is());
            }
        }
    }

    private static Map<String, Double> constants(Form form, Map<String, Double> values) {
        Map<String, Double> constants = new LinkedHashMap<>();
        for (Constant constant : form.constants()) {
            Double value = values.get(constant.name());
            if (value != null && !constant.allows(value)) {
                throw new UnexpectedValue(
                        constant.bounds(), Words.verbatim("%s %s", constant.name(), value));
            }
            if (value == null && constant.absent().isEmpty()) {
                throw new UnexpectedValue(
                        Words.of("a value of %s", constant.name()), Words.of("none"));
            }
            constants.put(constant.name(), value == null ? constant.absent().getAsDouble() : value);
        }
        return constants;
    }

    Form form() {
        return form;
    }

    /// The values of constants, and of variables where nothing is told of them.
    Map<String, Double> constants() {
        return constants;
    }

    /// Whether the law has all constants of a formula.
    private boolean isWhole(Expression expression) {
        return expression.names().stream()
                .noneMatch(name -> Double.isNaN(constants.getOrDefault(name, 0.)));
    }

    /// Whether the law has all constants of a result.
    boolean has(String result) {
        return results.containsKey(result);
    }

    /// A formula in which nothing is told of any variable but some.
    Expression decided(Expression expression, List<String> told) {
        return new Decided(constants, told).in(expression);
    }

    /// A formula over some variables, the others as they are where nothing is told of them.
    PointFunction function(Expression expression, List<String> of) {
        return PointFunction.of(expression, constants, of);
    }

    /// A result as a function of the variables in their order; empty when the law lacks a constant of it.
    Optional<PointFunction> function(String result) {
        return Optional.ofNullable(results.get(result))
                .map(is -> compiled.computeIfAbsent(result, _ -> function(is, variables)));
    }

    /// A result where variables have values.
    ///
    /// @param given the value of a variable; a variable that has none is as the form has it
    /// @return empty when the law lacks the result
    OptionalDouble value(String result, Function<String, OptionalDouble> given) {
        return function(result)
                .map(function -> OptionalDouble.of(function.at(values(given))))
                .orElseGet(OptionalDouble::empty);
    }

    private double[] values(Function<String, OptionalDouble> given) {
        return form.variables().stream()
                .mapToDouble(variable -> given.apply(variable.name()).orElse(variable.otherwise()))
                .toArray();
    }
}
