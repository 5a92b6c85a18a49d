package isoscope.fit.check;

import isoscope.fit.FitWarning;
import isoscope.runs.Run;
import isoscope.runs.check.Sweeps;
import isoscope.words.Words;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;

/// Runs that repeat another run to the last digit, so that it counts twice and intervals come out too narrow.
final class ExactDuplicates {
    private static final String CODE = "exact-duplicates";

    private ExactDuplicates() {}

    /// The values that two runs must share to be one.
    private record Measured(
            double parameters,
            double tokens,
            OptionalDouble uniqueTokens,
            double loss,
            List<Object> settings) {
        static Measured of(Run run, Function<Run, List<Object>> settings) {
            return new Measured(
                    run.parameters(),
                    run.tokens(),
                    run.conditions().uniqueTokens(),
                    run.loss(),
                    settings.apply(run));
        }
    }

    /// The places of the later ones of runs with the same size, tokens, loss and settings.
    static BitSet copies(List<Run> runs) {
        Function<Run, List<Object>> settings = Sweeps.settingsAmong(runs);
        Set<Measured> seen = HashSet.newHashSet(runs.size());
        BitSet copies = new BitSet();
        for (int i = 0; i < runs.size(); i++) {
            copies.set(i, !seen.add(Measured.of(runs.get(i), settings)));
        }
        return copies;
    }

    static Optional<FitWarning> of(Review review) {
        List<Run> copies = review.copies().stream().mapToObj(review.runs()::get).toList();
        if (copies.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                RepeatedFile.isLikely(copies.size(), review.runs().size())
                        ? RepeatedFile.exactly(CODE, copies, review.runs().size())
                        : warning(copies));
    }

    private static FitWarning warning(List<Run> copies) {
        return new FitWarning(
                CODE,
                copies.size() == 1
                        ? Words.of(
                                "1 run repeats an earlier one exactly: %s. Exclude the copies: runs that count twice "
                                        + "make intervals too narrow.",
                                Wording.names(copies))
                        : Words.of(
                                "%,d runs repeat an earlier one exactly: %s. Exclude the copies: runs that count "
                                        + "twice make intervals too narrow.",
                                copies.size(), Wording.names(copies)),
                Wording.ids(copies));
    }
}
