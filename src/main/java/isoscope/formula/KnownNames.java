package isoscope.formula;

import isoscope.typed.NearestName;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The names a formula may use.
///
/// @param names null where any name may stand
record KnownNames(@Nullable List<String> names) {
    private static final int MOST = 24;

    /// Any name.
    static final KnownNames ANY = new KnownNames(null);

    static KnownNames of(Collection<String> names) {
        return new KnownNames(List.copyOf(names));
    }

    /// Whether one is listed.
    boolean lists(String name) {
        return names != null && names.contains(name);
    }

    /// The name that is meant by a word: one that is listed as it is typed, otherwise with Greek letters spelled.
    Optional<String> meant(String word) {
        String spelled = Greek.spelled(word);
        if (names == null) {
            return Optional.of(spelled);
        }
        return names.contains(word)
                ? Optional.of(word)
                : Optional.of(spelled)
                        .filter(names::contains)
                        .or(() ->
                                names.stream()
                                        .filter(name -> Greek.spelled(name).equals(spelled))
                                        .findFirst());
    }

    /// The names and signs that would have been accepted in place of an unknown name, with the nearest one.
    String insteadOf(String unknown) {
        List<String> all = new ArrayList<>();
        if (names != null) {
            names.stream().map(Formula::typed).forEach(all::add);
        }
        String listed = String.join(", ", all.subList(0, Math.min(MOST, all.size())));
        String more = all.size() > MOST ? Words.of(" and %s more names", (all.size() - MOST)) : "";
        List<String> words = new ArrayList<>(all);
        words.addAll(Spelling.functions());
        return Words.of(
                "%sa number, a function or (%s",
                (all.isEmpty() ? "" : listed + more + ", "),
                NearestName.to(Greek.spelled(unknown), words)
                        .map(name -> Words.of(". The nearest name is %s", name))
                        .orElse(""));
    }
}
