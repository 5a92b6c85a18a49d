package isoscope.tour;

import isoscope.law.sheet.Entries;
import isoscope.law.sheet.SheetError;
import isoscope.typed.NearestName;
import isoscope.words.Words;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Reads entries that name something the program has.
final class NamedEntries {
    private static final int MOST_LISTED = 24;

    private NamedEntries() {}

    /// A name that must be there.
    static String required(Entries entries, String key, Collection<String> names)
            throws SheetError {
        return known(entries, key, entries.text(key), names);
    }

    /// A name, or an empty text.
    static String optional(Entries entries, String key, Collection<String> names)
            throws SheetError {
        String found = entries.optional(key);
        return found.isEmpty() ? found : known(entries, key, found, names);
    }

    /// A name that was found, if it is one of those there are.
    static String known(Entries entries, String key, String found, Collection<String> names)
            throws SheetError {
        if (!names.contains(found)) {
            throw entries.wrong(key, found, expected(found, names));
        }
        return found;
    }

    /// Numbers by names.
    static Map<String, Double> numbers(Entries entries, String key) throws SheetError {
        Map<String, Double> numbers = new LinkedHashMap<>();
        Optional<Entries> table = entries.table(key);
        if (table.isPresent()) {
            for (String name : table.get().inOrder()) {
                numbers.put(name, table.get().required(name));
            }
        }
        return numbers;
    }

    private static String expected(String found, Collection<String> names) {
        if (names.size() <= MOST_LISTED) {
            return Words.of("one of %s", String.join(", ", names));
        }
        return NearestName.to(found, names)
                .map(near -> Words.of("one of %d names, perhaps %s,", names.size(), near))
                .orElseGet(() -> Words.of("one of %d names", names.size()));
    }
}
