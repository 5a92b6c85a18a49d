package isoscope.words;

/// Numbers of things in words.
public final class Counted {
    private Counted() {}

    /// A number of things: `1 run`, `1,200 runs`.
    ///
    /// @param noun for one of them, in English; its translations stand under it and under its plural with an s
    public static String of(long number, String noun) {
        return Words.of("%,d %s", number, noun(number, noun));
    }

    /// A share of things: `130 of 1,240 runs`, or `1,240 runs` where it is all of them.
    public static String of(long part, long all, String noun) {
        return part == all ? of(all, noun) : Words.of("%,d of %,d %s", part, all, noun(all, noun));
    }

    private static String noun(long number, String noun) {
        return Words.said(number == 1 ? noun : noun + "s");
    }
}
