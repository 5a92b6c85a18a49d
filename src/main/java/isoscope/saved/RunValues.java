package isoscope.saved;

import isoscope.runs.Run;
import isoscope.words.Words;
import java.util.Optional;

/// The values of a run, whatever its name.
///
/// @param parameters N
/// @param tokens D
/// @param compute C in FLOP
/// @param loss as the file has it
public record RunValues(double parameters, double tokens, double compute, double loss) {
    private static final int COUNT = 4;

    /// The values of a run.
    public static RunValues of(Run run) {
        return new RunValues(run.parameters(), run.tokens(), run.compute(), run.loss());
    }

    /// The values as words.
    String text() {
        return Words.of("%s %s %s %s", parameters, tokens, compute, loss);
    }

    /// The values that words tell, if they do.
    static Optional<RunValues> parse(String text) {
        String[] words = text.split(" ", -1);
        if (words.length != COUNT) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new RunValues(
                            Double.parseDouble(words[0]),
                            Double.parseDouble(words[1]),
                            Double.parseDouble(words[2]),
                            Double.parseDouble(words[3])));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }
}
