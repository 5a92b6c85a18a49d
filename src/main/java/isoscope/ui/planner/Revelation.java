package isoscope.ui.planner;

import isoscope.quantity.QuantityFormat;
import isoscope.runs.Run;
import isoscope.saved.Prediction;
import isoscope.saved.Prediction.Ends;
import isoscope.words.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A prediction, and the run it was of, once that is among the runs.
///
/// @param prediction itself
/// @param run of the size and the tokens that were predicted; empty while there is none
record Revelation(Prediction prediction, Optional<Run> run) {
    /// How far the size and the tokens of a run may be from those that were predicted, as a share.
    private static final double TOLERANCE = .05;

    private static final int DIGITS = 3;

    /// The prediction beside runs, the nearest of which it is of.
    static Revelation of(Prediction prediction, List<Run> runs) {
        return new Revelation(prediction, run(prediction.parameters(), prediction.tokens(), runs));
    }

    /// The run of a size and tokens, the nearest of those within the tolerance.
    static Optional<Run> run(double parameters, double tokens, List<Run> runs) {
        return runs.stream()
                .filter(run ->
                        apart(run.parameters(), parameters) <= TOLERANCE
                                && apart(run.tokens(), tokens) <= TOLERANCE)
                .min(
                        Comparator.comparingDouble(run ->
                                apart(run.parameters(), parameters) + apart(run.tokens(), tokens)));
    }

    private static double apart(double one, double other) {
        return Math.abs(one / other - 1);
    }

    /// The outcome: `open`, `hit` or `miss by +0.05`; of one without an interval the difference.
    String verdict() {
        return run.map(this::verdict).orElse(Words.of("open"));
    }

    private String verdict(Run measured) {
        String off = QuantityFormat.signed(measured.loss() - prediction.loss(), DIGITS);
        return prediction
                .interval()
                .map(interval ->
                        interval.contains(measured.loss())
                                ? Words.of("hit")
                                : Words.of("miss by %s", off))
                .orElse(Words.of("off by %s", off));
    }

    /// The run that was predicted, such as `7B on 1.4T tokens`.
    String title() {
        return Words.of(
                "%s on %s tokens",
                QuantityFormat.si(prediction.parameters()), QuantityFormat.si(prediction.tokens()));
    }

    /// The numbers: the measured loss and the predicted one, by which law and when.
    String numbers() {
        String measured =
                run.map(found -> Words.of("Measured %s by %s. ", loss(found.loss()), found.id()))
                        .orElse("");
        return measured
                + Words.of(
                        "Predicted %s%s by %s, %s.",
                        loss(prediction.loss()),
                        prediction
                                .interval()
                                .map(Revelation::ends)
                                .orElse(Words.of(", without an interval,")),
                        prediction.law(),
                        prediction.made());
    }

    private static String ends(Ends interval) {
        return Words.of(" (%s)", QuantityFormat.range(loss(interval.low()), loss(interval.high())));
    }

    private static String loss(double value) {
        return QuantityFormat.loss(value, DIGITS);
    }
}
