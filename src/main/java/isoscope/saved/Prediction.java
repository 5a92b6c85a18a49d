package isoscope.saved;

import isoscope.words.UnexpectedValue;
import isoscope.words.Words;
import java.time.LocalDate;
import java.util.Optional;

/// A prediction of the loss of a run that is yet to be trained, made before anybody knows.
///
/// @param law name of the law that says so
/// @param parameters N of the run
/// @param tokens D of the run
/// @param loss that is predicted, in the unit of the law
/// @param interval of it by the fit, where the law had one
/// @param made the day
public record Prediction(
        String law,
        double parameters,
        double tokens,
        double loss,
        Optional<Ends> interval,
        LocalDate made) {
    /// Checks that the numbers are above 0.
    public Prediction {
        if (!(parameters > 0 && tokens > 0 && loss > 0)) {
            throw new UnexpectedValue(
                    Words.of("N, D and a loss above 0"),
                    Words.verbatim("%s, %s, %s", parameters, tokens, loss));
        }
    }

    /// The ends of an interval of a loss.
    public record Ends(double low, double high) {
        /// Whether a loss lies between them.
        public boolean contains(double measured) {
            return low <= measured && measured <= high;
        }
    }
}
