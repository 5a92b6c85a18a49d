package isoscope.law.sheet;

import isoscope.law.ComputeAllocation;
import isoscope.law.Law;
import isoscope.law.Optimum;
import isoscope.law.ScalingLaw;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// A calculation whose outcome the source prints.
///
/// @param given values of variables, or the budget of the optimum
/// @param gives values of results, or of what the optimum chooses
/// @param within relative tolerance
/// @param place in the source
/// @param line in the sheet, from 1
public record Example(
        Map<String, Double> given,
        Map<String, Double> gives,
        double within,
        String place,
        int line) {
    /// Keeps the maps in order and unmodifiable.
    public Example {
        given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
        gives = Collections.unmodifiableMap(new LinkedHashMap<>(gives));
    }

    /// A result of the law at these values, or what it chooses for a budget.
    ///
    /// @return NaN when the law gives nothing
    public double by(Law law, String name) {
        return value(law, given, name);
    }

    /// A result of a law at values of its variables, or what it chooses for a budget.
    ///
    /// @return NaN when the law gives nothing
    public static double value(Law law, Map<String, Double> given, String name) {
        Map<String, Double> values = new HashMap<>(given);
        Optional<Optimum> optimum = law.form().optimum();
        boolean chooses = optimum.isPresent() && !values.containsKey(optimum.get().over());
        if (chooses && law instanceof ScalingLaw splits && values.containsKey("C")) {
            ComputeAllocation split = splits.split(values.get("C"));
            values.putIfAbsent("N", split.parameters());
            values.putIfAbsent("D", split.tokens());
        } else if (chooses) {
            law.searched(values).ifPresent(best -> values.put(optimum.get().over(), best));
        }
        Double chosen = values.get(name);
        return chosen != null ? chosen : law.result(name, values).orElse(Double.NaN);
    }
}
