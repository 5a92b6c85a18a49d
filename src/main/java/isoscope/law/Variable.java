package isoscope.law;

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
        double otherwise) {}
