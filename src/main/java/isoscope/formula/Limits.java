package isoscope.formula;

import isoscope.words.Words;

/// How large a formula may be. A text from a stranger can neither overflow the stack nor hold the program up.
public final class Limits {
    /// The characters of a text.
    public static final int CHARACTERS = 4_000;

    /// The words and signs of a text.
    public static final int WORDS = 400;

    /// How deep parentheses, functions, powers and minus signs may be nested in a text.
    public static final int NESTING = 100;

    /// The terms of one sum.
    public static final int TERMS = 1_000;

    /// The steps one value may take: each operation counts once, in a sum once a term.
    public static final int STEPS = 50_000;

    static String expectedSteps() {
        return Words.of("at most %s steps: sums of fewer or shorter terms", STEPS);
    }

    /// The operations, numbers and names of an expression after replacements.
    static final int NODES = 2_000;

    /// How many levels an expression may have after replacements; half of the words can follow each other in one row.
    static final int DEPTH = 200;

    private Limits() {}
}
