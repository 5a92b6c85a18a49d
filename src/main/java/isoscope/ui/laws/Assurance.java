package isoscope.ui.laws;

import isoscope.words.Words;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/// The sentence that stands where checks found nothing.
///
/// @param text one line
/// @param codes of the warnings that those checks give
/// @param ofSurface whether it speaks of the constants of a loss surface, and so of no other law
record Assurance(String text, Set<String> codes, boolean ofSurface) {
    /// In the order of the list that shows them.
    static final List<Assurance> ALL =
            List.of(
                    new Assurance(
                            Words.key("Enough runs for its constants"), Set.of("few-runs"), true),
                    new Assurance(
                            Words.key("No parameter is at its bound"), Set.of("at-bound"), true),
                    new Assurance(
                            Words.key("The runs determine every constant"),
                            Set.of("flat-ridge"),
                            true),
                    new Assurance(Words.key("No run diverged"), Set.of("diverged-runs"), false),
                    new Assurance(
                            Words.key("No duplicate runs"),
                            Set.of("exact-duplicates", "near-duplicates"),
                            false),
                    new Assurance(Words.key("No outliers"), Set.of("outliers"), false),
                    new Assurance(
                            Words.key("Compute agrees with 6ND"),
                            Set.of("compute-mismatch"),
                            false));

    Assurance {
        codes = Set.copyOf(codes);
    }

    /// Whether none of the checks found anything.
    ///
    /// @param found codes of the warnings of a fit
    boolean holds(Set<String> found) {
        return Collections.disjoint(codes, found);
    }
}
