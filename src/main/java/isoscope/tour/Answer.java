package isoscope.tour;

import isoscope.formula.Expression;
import isoscope.formula.program.PointFunction;
import isoscope.law.Law;
import isoscope.law.sheet.Example;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/// A number that the program computes from a law.
///
/// @param law its id
/// @param is a formula of the law's variables, constants and results, such as `D/N`; N and D that are not given are those the
///     law chooses for C
/// @param at values of variables
/// @param per the id of a law by whose number this one is divided, or empty
public record Answer(String law, Expression is, Map<String, Double> at, String per) {
    /// Copies the map.
    public Answer {
        at = Map.copyOf(at);
    }

    /// The same with a value for one more variable.
    Answer at(String variable, double value) {
        Map<String, Double> more = new HashMap<>(at);
        more.put(variable, value);
        return new Answer(law, is, more, per);
    }

    /// The number; empty where a law is not there, or gives none.
    ///
    /// @param laws finds a law by its id
    public OptionalDouble value(Function<String, Optional<? extends Law>> laws) {
        double value = by(law, laws) / (per.isEmpty() ? 1 : by(per, laws));
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    private double by(String id, Function<String, Optional<? extends Law>> laws) {
        Optional<? extends Law> found = laws.apply(id);
        return found.isEmpty() ? Double.NaN : by(found.get());
    }

    private double by(Law found) {
        Map<String, Double> values = new HashMap<>();
        is.names().forEach(name -> values.put(name, named(found, name)));
        return PointFunction.of(is, values, List.of()).at();
    }

    private double named(Law found, String name) {
        Double given = at.get(name);
        if (given != null) {
            return given;
        }
        return found.form().constant(name).isPresent()
                ? found.constant(name)
                : Example.value(found, at, name);
    }
}
