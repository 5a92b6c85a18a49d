package isoscope.formula;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The words of the language, and those that may be names.
final class Spelling {
    static final String IF = "if";
    static final String SUM = "sum";
    static final String MIN = "min";
    static final String MAX = "max";
    static final String LOG = "log";

    private Spelling() {}

    /// Every word that is followed by parentheses.
    static List<String> functions() {
        List<String> words = new ArrayList<>();
        Arrays.stream(Function.values()).map(Function::typed).forEach(words::add);
        words.addAll(List.of(MIN, MAX, IF, SUM));
        return words;
    }

    /// Whether a word means something else than a name.
    static boolean isReserved(String word) {
        return word.equals(LOG) || functions().contains(word);
    }

    /// Whether a name can be typed without backticks.
    static boolean isPlain(String name) {
        return !name.isEmpty()
                && !isDigit(name.charAt(0))
                && name.chars().allMatch(Spelling::isOfName);
    }

    static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    static boolean isLetter(int character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    }

    static boolean isOfName(int character) {
        return isLetter(character) || isDigit(character) || character == '_';
    }
}
