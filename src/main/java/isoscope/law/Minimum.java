package isoscope.law;

import isoscope.formula.Expression;
import isoscope.formula.Expression.Name;
import isoscope.formula.Inversion;
import isoscope.formula.solve.Free;
import isoscope.formula.solve.Least;
import isoscope.words.UnexpectedValue;
import isoscope.words.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The search for the value of a variable at which a result of a law is least.
///
/// @param result as a formula of the variable and of what is given
/// @param over the variable, within the values that people may choose
/// @param constants values of all other names, of variables where nothing is told of them
public record Minimum(Expression result, Free over, Map<String, Double> constants) {
    /// Copies the map.
    public Minimum {
        constants = Map.copyOf(constants);
    }

    /// The search that an optimum asks for. Where its budget is a result, such as C = 6·N·D, a second variable follows from
    /// it.
    ///
    /// @throws IllegalArgumentException when no second variable can be told from the budget
    static Minimum of(Formulas formulas, Optimum optimum) {
        Form form = formulas.form();
        Expression result = form.result(optimum.minimise().orElseThrow()).orElseThrow().is();
        Variable over = form.variable(optimum.over()).orElseThrow();
        return new Minimum(
                form.result(optimum.given())
                        .map(budget -> onBudget(formulas, result, over.name(), budget))
                        .orElse(result),
                new Free(over.name(), over.low(), over.high()),
                formulas.constants());
    }

    private static Expression onBudget(
            Formulas formulas, Expression result, String over, Definition budget) {
        return formulas.form().variables().stream()
                .map(Variable::name)
                .filter(name -> !name.equals(over) && budget.is().names().contains(name))
                .findFirst()
                .flatMap(other -> replaced(formulas, result, over, other, budget))
                .orElseThrow(() ->
                        new UnexpectedValue(
                                Words.of("a budget that tells a second variable"),
                                Words.of("%s = %s", budget.name(), budget.written().text())));
    }

    private static Optional<Expression> replaced(
            Formulas formulas, Expression result, String over, String other, Definition budget) {
        return Inversion.of(budget.is(), other, new Name(budget.name()))
                .flatMap(solved ->
                        formulas.decided(result, List.of(over, other)).with(Map.of(other, solved)));
    }

    /// The value of the variable; NaN where the result is least nowhere.
    ///
    /// @param given values of the budget or of other variables
    double at(Map<String, Double> given) {
        Map<String, Double> values = new HashMap<>(constants);
        values.putAll(given);
        values.remove(over.name());
        return switch (isoscope.formula.solve.Optimum.of(result, over, values)) {
            case Least.Inside(List<Double> at, double _) -> at.getFirst();
            case Least.AtEnd(List<Double> at, double _, String _, boolean _) -> at.getFirst();
            case Least.Flat _, Least.Undefined _ -> Double.NaN;
        };
    }
}
