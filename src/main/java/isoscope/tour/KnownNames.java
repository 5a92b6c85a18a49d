package isoscope.tour;

import isoscope.law.Law;
import isoscope.law.sheet.Library;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedCollection;

/// The names that a tour may use.
///
/// @param screens ids of the charts of each screen, by its id, in the order of the rail
/// @param samples ids of the data sets that come with the program
/// @param library the published laws and the user's own
/// @param cards ids of the cards of the library beside those of laws
/// @param others ids of further laws, such as those of saved fits
public record KnownNames(
        Map<String, List<String>> screens,
        List<String> samples,
        Library library,
        List<String> cards,
        List<String> others) {
    /// The law of the user's own runs.
    public static final String FITTED = "fitted";

    /// Copies the collections.
    public KnownNames {
        screens = new LinkedHashMap<>(screens);
        samples = List.copyOf(samples);
        cards = List.copyOf(cards);
        others = List.copyOf(others);
    }

    /// Ids of all cards of the library.
    Collection<String> allCards() {
        SequencedCollection<String> all = new LinkedHashSet<>(library.ids());
        all.addAll(cards);
        return all;
    }

    /// Ids of all laws.
    Collection<String> laws() {
        SequencedCollection<String> all = new LinkedHashSet<>(library.ids());
        all.addAll(others);
        all.add(FITTED);
        return all;
    }

    /// A published law.
    Optional<Law> law(String id) {
        return library.byId(id);
    }
}
