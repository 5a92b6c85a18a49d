package isoscope.ui.library;

import isoscope.law.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The values that the variables of a card are dragged to. They begin where each starts.
final class VariableValues {
    private final List<Variable> variables;
    private final Map<String, Double> values = new HashMap<>();
    private final List<Runnable> listeners = new ArrayList<>();

    VariableValues(List<Variable> variables) {
        this.variables = List.copyOf(variables);
    }

    /// The variables that can be dragged.
    List<Variable> variables() {
        return variables;
    }

    /// Calls somebody when values were changed.
    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /// The values of those variables that are not where they start.
    Map<String, Double> all() {
        return Map.copyOf(values);
    }

    /// The value of a variable.
    double of(Variable variable) {
        return variable.in(values);
    }

    /// The share of the way of a variable from its low to its high end, by logarithms where both are above 0.
    double share(Variable variable) {
        return share(variable, of(variable));
    }

    /// The same of any value; those beyond an end are at it.
    static double share(Variable variable, double value) {
        double low = along(variable, variable.low());
        double high = along(variable, variable.high());
        double at = along(variable, Math.clamp(value, variable.low(), variable.high()));
        return (at - low) / (high - low);
    }

    /// Drags a variable.
    ///
    /// @param share of its way, from 0 to 1
    void drag(Variable variable, double share) {
        double low = along(variable, variable.low());
        double high = along(variable, variable.high());
        double at = low + share * (high - low);
        set(Map.of(variable.name(), variable.low() > 0 ? Math.exp(at) : at));
    }

    /// Sets some variables, each at most to its ends; names of no variable are passed over.
    void set(Map<String, Double> some) {
        for (Variable variable : variables) {
            Double value = some.get(variable.name());
            if (value != null && !Double.isNaN(value)) {
                values.put(variable.name(), Math.clamp(value, variable.low(), variable.high()));
            }
        }
        changed();
    }

    /// Puts all variables where they start, but for these.
    void restart(Map<String, Double> some) {
        values.clear();
        set(some);
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }

    private static double along(Variable variable, double value) {
        return variable.low() > 0 ? Math.log(value) : value;
    }
}
