package isoscope.report;

import java.util.Map;

/// The numbers a law is made from, by name.
///
/// @param values finite numbers
record Constants(Map<String, Double> values) {
    /// Copies the map.
    Constants {
        values = Map.copyOf(values);
    }

    /// Whether there is one of that name.
    boolean has(String name) {
        return values.containsKey(name);
    }

    /// The number of that name.
    ///
    /// @throws IllegalArgumentException when there is none
    double of(String name) {
        Double value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException(
                    "expected a value of %s, found none".formatted(name));
        }
        return value;
    }

    /// The number of that name, or another one.
    double orElse(String name, double other) {
        return values.getOrDefault(name, other);
    }

    /// The number of that name, which must be above zero.
    ///
    /// @throws IllegalArgumentException when it is not
    double positive(String name) {
        double value = of(name);
        if (!(value > 0)) {
            throw new IllegalArgumentException(
                    "expected %s above 0, found %s".formatted(name, value));
        }
        return value;
    }
}
