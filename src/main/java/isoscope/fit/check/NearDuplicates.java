package isoscope.fit.check;

import isoscope.fit.FitWarning;
import isoscope.runs.Run;
import isoscope.runs.check.Sweeps;
import isoscope.words.Counted;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/// Runs that are nearly another run, as when one run was written down twice with other rounding.
///
/// Two seeds of one configuration differ by about 0.3 % of the loss or more (Choshen et al. 2024, arXiv 2410.11840), so
/// losses a third of that apart are rather one run than two. Sizes and tokens are compared at half a per cent, what
/// three-digit rounding leaves.
final class NearDuplicates {
    private static final String CODE = "near-duplicates";
    private static final double SAME_SCALE = .005;
    private static final double SAME_LOSS = .001;

    private NearDuplicates() {}

    /// A run and an earlier one near it.
    private record Pair(Run run, Run earlier) {}

    static Optional<FitWarning> of(Review review) {
        List<Pair> pairs = pairs(review);
        if (pairs.isEmpty()) {
            return Optional.empty();
        }
        List<Run> repeated = pairs.stream().map(Pair::run).toList();
        return Optional.of(
                RepeatedFile.isLikely(repeated.size(), review.runs().size())
                        ? RepeatedFile.nearly(CODE, repeated, review.runs().size())
                        : warning(pairs));
    }

    private static List<Pair> pairs(Review review) {
        List<Run> runs = review.runs();
        NearestCells kept = new NearestCells(runs.size());
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            if (!review.copies().get(i)) {
                OptionalInt earlier =
                        kept.keepUnlessNear(
                                Math.log(run.parameters()) / SAME_SCALE,
                                Math.log(run.tokens()) / SAME_SCALE,
                                Math.log(run.loss()) / SAME_LOSS,
                                i);
                earlier.ifPresent(place -> pairs.add(new Pair(run, runs.get(place))));
            }
        }
        Function<Run, List<Object>> settings = Sweeps.settingsAmong(runs);
        pairs.removeIf(pair -> !settings.apply(pair.run()).equals(settings.apply(pair.earlier())));
        Set<String> swept = review.swept();
        pairs.removeIf(
                pair -> swept.contains(pair.run().id()) || swept.contains(pair.earlier().id()));
        return pairs;
    }

    private static FitWarning warning(List<Pair> pairs) {
        Pair first = pairs.getFirst();
        String example =
                Words.of(
                        "%s may duplicate %s (nearly the same size, tokens and loss)",
                        Wording.name(first.run()), Wording.name(first.earlier()));
        String said =
                pairs.size() == 1
                        ? Character.toUpperCase(example.charAt(0)) + example.substring(1)
                        : Words.of(
                                "%s may duplicate others: %s",
                                Counted.of(pairs.size(), "run"), example);
        return new FitWarning(
                CODE,
                Words.of("%s. Exclude true duplicates; keep runs with other seeds.", said),
                Wording.ids(pairs.stream().map(Pair::run).toList()));
    }
}
