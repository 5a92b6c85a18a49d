package isoscope.law;

import isoscope.words.Words;
import java.util.Map;

/// A quantity that a law is a function of.
///
/// @param name in formulas, such as `N`
/// @param title in words, such as "parameters"
/// @param unit such as "tokens", or empty
/// @param low least value that people may choose
/// @param high largest value that people may choose
/// @param start value that people see first
/// @param otherwise value where nothing is told of the quantity: infinite unique tokens when none is said to be repeated
public record Variable(
        String name,
        String title,
        String unit,
        double low,
        double high,
        double start,
        double otherwise) {
    /// A quantity that has the same value where people see it first and where nothing is told of it.
    public Variable(String name, String title, String unit, double low, double high, double start) {
        this(name, title, unit, low, high, start, start);
    }

    /// Its value among others by name, or where it starts.
    public double in(Map<String, Double> values) {
        return values.getOrDefault(name, start);
    }

    @Override
    public String title() {
        return Words.said(title);
    }
}
