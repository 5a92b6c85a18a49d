package isoscope.runs.table;

import java.util.Locale;
import java.util.regex.Pattern;

/// Perplexity in the place of a loss, whose exponential it is.
final class Perplexity {
    private static final Pattern NAME = Pattern.compile(".*perplexity.*|(?:.* )?ppl(?: .*)?");
    private static final Pattern LOGARITHM =
            Pattern.compile(".*(?:log|loss|nll).*|(?:.* )?ln(?: .*)?");

    private Perplexity() {}

    /// Whether a column headed so holds perplexities, not their logarithms.
    static boolean isNamed(String header) {
        String words = header.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip();
        return NAME.matcher(words).matches() && !LOGARITHM.matcher(words).matches();
    }
}
