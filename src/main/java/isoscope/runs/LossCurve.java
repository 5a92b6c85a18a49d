package isoscope.runs;

import isoscope.quantity.Series;
import isoscope.words.UnexpectedValue;
import isoscope.words.Words;

/// Loss while a run trains: one value per logged step, in order of tokens.
///
/// @param steps optimiser step of each point, or its position from 1 where the file has none
/// @param tokens tokens seen so far
/// @param compute FLOP spent so far
/// @param loss nats per token
public record LossCurve(Series steps, Series tokens, Series compute, Series loss) {
    /// Checks that the columns have one length and at least one point.
    public LossCurve {
        int size = loss.size();
        if (size == 0 || steps.size() != size || tokens.size() != size || compute.size() != size) {
            throw new UnexpectedValue(
                    Words.of("columns of one length above 0"),
                    Words.verbatim(
                            "%d, %d, %d, %d", steps.size(), tokens.size(), compute.size(), size));
        }
    }

    /// Finds out what drawing the curve needs to know, which takes long for very many points.
    public void prepare() {
        loss.extremes();
        tokens.isRising();
        compute.isRising();
    }

    /// How many points the curve has.
    public int size() {
        return loss.size();
    }
}
