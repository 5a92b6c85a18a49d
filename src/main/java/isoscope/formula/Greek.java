package isoscope.formula;

import java.util.List;
import java.util.Locale;

/// Greek letters and the words they stand for.
final class Greek {
    private static final List<String> WORDS =
            List.of(
                    "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota",
                    "kappa", "lambda", "mu", "nu", "xi", "omicron", "pi", "rho", "sigma", "sigma",
                    "tau", "upsilon", "phi", "chi", "psi", "omega");
    private static final String VARIANTS = "ϵϕϑϱµ";
    private static final List<String> OF_VARIANTS = List.of("epsilon", "phi", "theta", "rho", "mu");

    private Greek() {}

    /// Whether a character is a Greek letter.
    static boolean isLetter(int character) {
        return !word(character).isEmpty();
    }

    /// Whether a word is the name of a Greek letter, in small letters or with a capital.
    static boolean isWord(String word) {
        return WORDS.contains(word)
                || (!word.isEmpty()
                        && WORDS.contains(word.toLowerCase(Locale.ROOT))
                        && word.equals(capital(word.toLowerCase(Locale.ROOT))));
    }

    /// A name with the words in the place of Greek letters.
    static String spelled(String name) {
        StringBuilder spelled = new StringBuilder();
        name.codePoints()
                .forEach(character -> {
                    String word = word(character);
                    if (word.isEmpty()) {
                        spelled.appendCodePoint(character);
                    } else {
                        spelled.append(word);
                    }
                });
        return spelled.toString();
    }

    private static String word(int character) {
        int variant = VARIANTS.indexOf(character);
        if (variant >= 0) {
            return OF_VARIANTS.get(variant);
        }
        if (character >= 'α' && character <= 'ω') {
            return WORDS.get(character - 'α');
        }
        return character >= 'Α' && character <= 'Ω' && character != '\u03a2'
                ? capital(WORDS.get(character - 'Α'))
                : "";
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
