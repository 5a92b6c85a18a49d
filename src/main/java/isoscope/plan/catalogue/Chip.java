package isoscope.plan.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// An accelerator.
///
/// @param id such as `h100-sxm`
/// @param name such as "H100 SXM"
/// @param peaks dense FLOP a second, by number format such as `bf16`
/// @param measured FLOP a second of the best matrix product that was measured, by number format
/// @param power empty where the vendor publishes none
/// @param price of an hour in dollars; empty where none was collected
/// @param source of peaks, power and measurements
public record Chip(
        String id,
        String name,
        Map<String, Double> peaks,
        Map<String, Double> measured,
        Optional<Power> power,
        Optional<Quoted> price,
        Source source) {
    /// Keeps the maps in order and unmodifiable.
    public Chip {
        peaks = Collections.unmodifiableMap(new LinkedHashMap<>(peaks));
        measured = Collections.unmodifiableMap(new LinkedHashMap<>(measured));
    }

    /// The number format it is planned in where nobody chooses one.
    public String usualFormat() {
        return peaks.keySet().iterator().next();
    }

    /// The largest share of the peak that any measured matrix product reached; empty where none was measured.
    public OptionalDouble bestShare(String format) {
        Double best = measured.get(format);
        Double peak = peaks.get(format);
        return best == null || peak == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(best / peak);
    }
}
