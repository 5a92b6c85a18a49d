package isoscope.runs.table;

import isoscope.runs.LoadOutcome.LoadWarning;
import isoscope.runs.mapping.LossKind;
import isoscope.runs.mapping.RunField;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Chooses among columns with names of the same field.
///
/// A full name comes before a single letter, which papers use for N, D, C and L and programs for layers, depth, channels
/// and many other things; a budget comes last. Columns of equal standing with the same numbers are one; others must be
/// chosen between. Losses have an order, from those on data that were not trained on to those of training and from the
/// usual names to any that end so, and what was passed over is said.
final class ClaimedColumns {
    private static final int MOST_NAMED = 5;

    /// The better loss first: one per token, one on data that were not trained on, one with the better name.
    private static final Comparator<Candidate> LOSSES =
            Comparator.comparing((Candidate loss) -> LossScale.of(loss.header()) != LossScale.LOSS)
                    .thenComparing(loss -> LossKind.of(loss.header()))
                    .thenComparingInt(loss -> loss.match().rank());

    private ClaimedColumns() {}

    /// The columns that claim the field, the best first.
    static Finding choose(List<Candidate> candidates) {
        List<Candidate> filled =
                preferred(candidates, candidate -> candidate.told().findAny().isPresent());
        List<Candidate> letters = filled.stream().filter(Candidate::isLetter).toList();
        List<Candidate> named = preferred(filled, candidate -> !candidate.isLetter());
        List<Candidate> standing =
                preferred(
                        named.stream().anyMatch(candidate -> !candidate.isBudget())
                                ? named
                                : filled,
                        candidate -> !candidate.isBudget());
        if (standing.isEmpty()) {
            return Finding.of(List.of());
        }
        return standing.getFirst().field() == RunField.LOSS
                ? loss(
                        standing,
                        candidates.stream()
                                .filter(loss -> !loss.isLetter() && loss.told().findAny().isEmpty())
                                .filter(_ -> filled.size() < candidates.size())
                                .toList())
                : Finding.of(claimants(standing, letters));
    }

    /// The candidates of a kind, or all where none is.
    private static List<Candidate> preferred(List<Candidate> all, Predicate<Candidate> kind) {
        List<Candidate> some = all.stream().filter(kind).toList();
        return some.isEmpty() ? all : some;
    }

    private static List<Candidate> claimants(List<Candidate> standing, List<Candidate> letters) {
        Candidate best = best(standing);
        List<Candidate> claimants = new ArrayList<>(List.of(best));
        Set<Integer> seen = new HashSet<>(Set.of(best.column()));
        Stream.concat(standing.stream(), letters.stream())
                .filter(rival -> seen.add(rival.column()))
                .filter(rival -> rival.told().findAny().isPresent() && !rival.isOneWith(best))
                .forEach(claimants::add);
        return claimants;
    }

    private static Candidate best(List<Candidate> candidates) {
        return candidates.stream()
                .min(Comparator.comparingInt(candidate -> candidate.match().rank()))
                .orElseThrow();
    }

    /// @param standing losses to choose among
    /// @param blank losses without numbers so far
    private static Finding loss(List<Candidate> standing, List<Candidate> blank) {
        Candidate best = standing.stream().min(LOSSES).orElseThrow();
        List<Candidate> others =
                Stream.concat(standing.stream(), blank.stream())
                        .filter(loss -> !loss.isOneWith(best))
                        .toList();
        List<Candidate> equal =
                standing.stream()
                        .filter(loss -> LOSSES.compare(loss, best) == 0)
                        .filter(loss -> loss.column() == best.column() || !loss.isOneWith(best))
                        .toList();
        List<String> passedOver =
                others.stream()
                        .filter(loss -> LOSSES.compare(loss, best) != 0)
                        .filter(loss -> LossScale.of(loss.header()) == LossScale.LOSS)
                        .map(Candidate::header)
                        .toList();
        return new Finding(equal, "", List.of(), remark(best.header(), passedOver));
    }

    private static Optional<LoadWarning> remark(String chosen, List<String> passedOver) {
        if (passedOver.isEmpty()) {
            return Optional.empty();
        }
        String listed =
                passedOver.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                        + (passedOver.size() > MOST_NAMED ? ", …" : "");
        return Optional.of(
                new LoadWarning(
                        "other-losses",
                        passedOver.size() == 1
                                ? Words.of(
                                        "The loss was read from the column %s; there is %s too. To use another, choose it as the loss (--map loss=COLUMN).",
                                        chosen, listed)
                                : Words.of(
                                        "The loss was read from the column %s; there are %s too. To use another, choose it as the loss (--map loss=COLUMN).",
                                        chosen, listed)));
    }
}
