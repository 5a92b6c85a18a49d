package isoscope.formula;

import java.util.Set;
import java.util.stream.Collectors;

/// Names as programming languages take them: letters, digits and underscores of ASCII, none a word of the language.
final class SafeName {
    private SafeName() {}

    /// The name in a source: the same, where the language has no other use for it.
    ///
    /// @param taken the words of the language
    static String of(String name, Set<String> taken) {
        if (Spelling.isPlain(name)) {
            return taken.contains(name) ? name + '_' : name;
        }
        String safe =
                name.codePoints()
                        .mapToObj(character ->
                                Spelling.isOfName(character)
                                        ? Character.toString(character)
                                        : "_x" + Integer.toHexString(character) + '_')
                        .collect(Collectors.joining());
        return Spelling.isDigit(safe.charAt(0)) ? '_' + safe : safe;
    }
}
