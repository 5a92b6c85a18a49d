package isoscope.quantity;

/// The training compute that people choose from, in FLOP, and where they begin.
public final class UsualCompute {
    /// The lowest.
    public static final double LOWEST = 1e17;

    /// The highest.
    public static final double HIGHEST = 1e27;

    /// Where nobody chose any: that of Chinchilla and Gopher (Hoffmann et al. 2022, table 3).
    public static final double INITIAL = 5.76e23;

    private UsualCompute() {}

    /// Whether people can choose it.
    public static boolean contains(double flop) {
        return flop >= LOWEST && flop <= HIGHEST;
    }
}
