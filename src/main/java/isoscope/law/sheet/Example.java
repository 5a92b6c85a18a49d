package isoscope.law.sheet;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

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
}
