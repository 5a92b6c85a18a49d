package isoscope.runs;

import isoscope.words.UnexpectedValue;
import isoscope.words.Words;
import org.jspecify.annotations.Nullable;

/// One training run: a model of some size, trained on some tokens, and the loss it reached.
///
/// @param id unique in its [RunSet] and stable over a reload of the same file
/// @param group the experiment, model family or budget it belongs to, or empty
/// @param parameters N, above zero
/// @param tokens D, above zero
/// @param compute C in FLOP, above zero
/// @param loss the one loss that stands for the run, in nats per token, above zero
/// @param curve its loss while training, when the file has one
/// @param line the line of its file where it starts, from 1
/// @param conditions the facts that only some files tell
public record Run(
        String id,
        String group,
        double parameters,
        double tokens,
        double compute,
        double loss,
        @Nullable LossCurve curve,
        int line,
        Conditions conditions) {

    /// A run of a file that tells no more than this.
    public Run(
            String id,
            String group,
            double parameters,
            double tokens,
            double compute,
            double loss,
            @Nullable LossCurve curve,
            int line) {
        this(id, group, parameters, tokens, compute, loss, curve, line, Conditions.UNKNOWN);
    }

    /// Checks that every quantity is positive and finite.
    public Run {
        requirePositive("parameters", parameters);
        requirePositive("tokens", tokens);
        requirePositive("compute", compute);
        requirePositive("loss", loss);
    }

    /// The same run under another id.
    public Run withId(String other) {
        return new Run(other, group, parameters, tokens, compute, loss, curve, line, conditions);
    }

    /// The same run of which a file tells other things.
    public Run withConditions(Conditions others) {
        return new Run(id, group, parameters, tokens, compute, loss, curve, line, others);
    }

    /// The same run with another loss standing for it.
    ///
    /// @param at tokens seen when it was reached
    /// @param spent FLOP by then
    /// @param reached nats per token
    public Run reaching(double at, double spent, double reached) {
        return at == tokens && spent == compute && reached == loss
                ? this
                : new Run(id, group, parameters, at, spent, reached, curve, line, conditions);
    }

    /// The same run with other things counted.
    ///
    /// @param size N
    /// @param seen D
    /// @param spent C in FLOP
    /// @param path its curve, with the same count
    Run counting(double size, double seen, double spent, @Nullable LossCurve path) {
        return new Run(id, group, size, seen, spent, loss, path, line, conditions);
    }

    /// D/N, the token multiplier.
    public double tokensPerParameter() {
        return tokens / parameters;
    }

    private static void requirePositive(String name, double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new UnexpectedValue(Words.of("%s above 0", name), String.valueOf(value));
        }
    }
}
