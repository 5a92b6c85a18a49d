package isoscope.runs.table;

import isoscope.runs.mapping.HeaderWords;
import isoscope.runs.mapping.ParameterMeaning;
import isoscope.runs.mapping.ParameterMeaning.Embeddings;
import isoscope.words.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Chooses among columns that count parameters of different kinds.
///
/// Where some count the active parameters of a mixture of experts and others all of them, the active ones are N, for
/// training costs C = 6·N_active·D; where active ones are blank beside others, the user must say which are meant. Of the others, those that leave embeddings out are N only where no column counts
/// all, as published laws do.
final class ParameterColumns {
    private static final String AMBIGUOUS = "na";
    private static final Set<String> LETTERS = Set.of("n", "ntot", "ntotal");

    private ParameterColumns() {}

    /// The columns that claim N.
    static Finding choose(List<Candidate> named) {
        List<Candidate> filled =
                named.stream().filter(candidate -> candidate.told().findAny().isPresent()).toList();
        return chosen(filled.isEmpty() ? named : filled);
    }

    private static Finding chosen(List<Candidate> candidates) {
        List<Candidate> active = those(candidates, ParameterMeaning::active);
        List<Candidate> all = counted(those(candidates, meaning -> !meaning.active()));
        if (active.isEmpty() || all.isEmpty()) {
            return ClaimedColumns.choose(active.isEmpty() ? all : counted(active));
        }
        Candidate part = counted(active).getFirst();
        Candidate whole = all.getFirst();
        if (part.isSameAs(whole) && part.told().findAny().isPresent()) {
            return ClaimedColumns.choose(all);
        }
        return part.isPartOf(whole) && part.tellsWhere(whole) && isEvident(part, whole)
                ? new Finding(
                        ClaimedColumns.choose(counted(active)).claimants(),
                        Words.of("active parameters, of those in \"%s\"", whole.header()),
                        List.of(),
                        Optional.empty())
                : Finding.of(List.of(part, whole));
    }

    /// Whether the name of a column says that it counts active parameters: Na may be anything but beside N.
    private static boolean isEvident(Candidate part, Candidate whole) {
        return HeaderWords.of(part.header()).stream().noneMatch(AMBIGUOUS::equals)
                || HeaderWords.of(whole.header()).stream().anyMatch(LETTERS::contains);
    }

    /// Those that do not leave embeddings out, or all where each does.
    private static List<Candidate> counted(List<Candidate> candidates) {
        List<Candidate> whole =
                those(candidates, meaning -> meaning.embeddings() != Embeddings.LEFT_OUT);
        return whole.isEmpty() ? candidates : whole;
    }

    /// Those of a meaning, the plain names before those that are called totals.
    private static List<Candidate> those(
            List<Candidate> candidates, Predicate<ParameterMeaning> kind) {
        Comparator<Candidate> plainFirst =
                Comparator.comparing(candidate -> meaning(candidate).total());
        return candidates.stream()
                .filter(candidate -> kind.test(meaning(candidate)))
                .sorted(plainFirst)
                .toList();
    }

    private static ParameterMeaning meaning(Candidate candidate) {
        return Stream.of(candidate.header())
                .flatMap(header -> ParameterMeaning.of(header).stream())
                .findFirst()
                .orElse(ParameterMeaning.UNSAID);
    }
}
