package isoscope.fit.check;

import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitWarning;
import isoscope.quantity.QuantityFormat;
import isoscope.runs.Run;
import isoscope.words.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Runs that saw their data more than four times, which a law of tokens alone takes for fresh ones. Up to four epochs
/// repeated tokens are nearly as good (Muennighoff et al. 2023, arXiv 2305.16264).
final class RepeatedData {
    private static final String CODE = "repeated-data";
    private static final String METHOD = "data-constrained";
    private static final double AS_GOOD_AS_FRESH = 4;

    private RepeatedData() {}

    static Optional<FitWarning> of(Review review) {
        List<Run> repeated = review.runs().stream().filter(RepeatedData::isRepeated).toList();
        boolean fresh = review.fitted().map(RepeatedData::countsAsFresh).orElse(true);
        return repeated.isEmpty() || !fresh
                ? Optional.empty()
                : Optional.of(new FitWarning(CODE, said(repeated), Wording.ids(repeated)));
    }

    private static String said(List<Run> repeated) {
        String worst = most(repeated).id();
        String epochs = QuantityFormat.si(epochs(most(repeated)), 2);
        return repeated.size() == 1
                ? Words.of(
                        "1 run saw its data more than four times (%s: %s epochs), and this method counts repeated "
                                + "tokens as unique ones. Use --method %s, which takes unique tokens into "
                                + "account, or exclude it.",
                        worst, epochs, METHOD)
                : Words.of(
                        "%,d runs saw their data more than four times (%s: %s epochs), and this method counts repeated "
                                + "tokens as unique ones. Use --method %s, which takes unique tokens into "
                                + "account, or exclude them.",
                        repeated.size(), worst, epochs, METHOD);
    }

    /// Whether a fit takes no notice of repetition.
    static boolean countsAsFresh(Fitted fitted) {
        return !fitted.method().equals(METHOD);
    }

    /// Whether a run saw its data so often that more of the same teaches less.
    static boolean isRepeated(Run run) {
        return epochs(run) > AS_GOOD_AS_FRESH;
    }

    /// The different tokens among those a run saw, as far as it tells.
    static double uniqueTokens(Run run) {
        return run.tokens() / Math.max(1, epochs(run));
    }

    private static double epochs(Run run) {
        return run.tokens() / run.conditions().uniqueTokens().orElse(run.tokens());
    }

    private static Run most(List<Run> repeated) {
        return repeated.stream()
                .max(Comparator.comparingDouble(RepeatedData::epochs))
                .orElseThrow();
    }
}
