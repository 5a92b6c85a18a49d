package isoscope.quantity;

/// Numbers of things in words, the same in every locale.
public final class Counted {
    private Counted() {}

    /// A number of things: `1 run`, `1,200 runs`.
    ///
    /// @param noun for one of them
    public static String of(long number, String noun) {
        return Words.of("%,d %s%s", number, noun, number == 1 ? "" : "s");
    }

    /// A share of things: `130 of 1,240 runs`, or `1,240 runs` where it is all of them.
    public static String of(long part, long all, String noun) {
        return part == all ? of(all, noun) : Words.of("%,d of %s", part, of(all, noun));
    }
}
