package isoscope.fit.check;

import isoscope.fit.FitWarning;
import isoscope.runs.Run;
import isoscope.words.Words;
import java.util.List;
import java.util.Optional;

/// Runs whose learning rate had not come down when they ended: their loss would still have fallen, by more than the
/// difference that model size makes (Hoffmann et al. 2022, appendix B).
final class UnfinishedSchedules {
    private static final String CODE = "unfinished-schedules";

    /// The usual schedules end at a tenth of the highest rate or below; at half of it a cosine is not two thirds through.
    private static final double USUAL_END = .5;

    private UnfinishedSchedules() {}

    static Optional<FitWarning> of(Review review) {
        List<Run> unfinished = review.runs().stream().filter(UnfinishedSchedules::isCut).toList();
        if (unfinished.isEmpty()) {
            return Optional.empty();
        }
        String advice =
                unfinished.size() == review.runs().size()
                        ? Words.of(
                                "The law holds only for such schedules; runs whose learning rate decays end lower.")
                        : Words.of(
                                "Exclude them or train them to the end: their loss had not finished falling.");
        return Optional.of(
                new FitWarning(CODE, said(unfinished) + " " + advice, Wording.ids(unfinished)));
    }

    private static String said(List<Run> unfinished) {
        String names = Wording.names(unfinished);
        return unfinished.size() == 1
                ? Words.of(
                        "1 run ended with more than half of the highest learning rate left: %s.",
                        names)
                : Words.of(
                        "%,d runs ended with more than half of the highest learning rate left: %s.",
                        unfinished.size(), names);
    }

    private static boolean isCut(Run run) {
        return run.conditions().learningRateLeft().orElse(0) > USUAL_END;
    }
}
