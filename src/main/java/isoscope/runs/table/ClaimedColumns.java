package isoscope.runs.table;

import isoscope.runs.LoadOutcome.LoadWarning;
import isoscope.runs.mapping.RunField;
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
/// chosen between. Losses have an order, from the plain name to any name that ends so, and what was passed over is
/// said.
final class ClaimedColumns {
    private static final int MOST_NAMED = 5;

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
                ? loss(standing)
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

    private static Finding loss(List<Candidate> losses) {
        Candidate best = best(losses);
        List<Candidate> equal =
                losses.stream()
                        .filter(loss -> loss.match().rank() == best.match().rank())
                        .filter(loss -> loss.column() == best.column() || !loss.isOneWith(best))
                        .toList();
        List<String> passedOver =
                losses.stream()
                        .filter(loss ->
                                loss.match().rank() != best.match().rank() && !loss.isOneWith(best))
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
                        "The loss was read from the column %s; there %s too. To use another, choose it as the loss (--map loss=COLUMN)."
                                .formatted(
                                        chosen,
                                        passedOver.size() == 1
                                                ? "is " + listed
                                                : "are " + listed)));
    }
}
