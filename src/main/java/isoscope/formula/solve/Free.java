package isoscope.formula.solve;

/// A name whose value is looked for, and where.
///
/// @param low the lower end of the range, above 0
/// @param high its upper end, above `low`
public record Free(String name, double low, double high) {
    /// Checks the range.
    public Free {
        if (!(low > 0 && high > low && high <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException(
                    "not a range above 0 for " + name + ": " + low + " to " + high);
        }
    }

    /// The value with a logarithm; at the ends, the very ends.
    double at(double logarithm) {
        if (logarithm <= Math.log(low)) {
            return low;
        }
        return logarithm >= Math.log(high) ? high : Math.exp(logarithm);
    }
}
