package isoscope.runs.table;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A size in a run's name: 190M in `190M-base`, 2.8B in `2b855b1b25`. Sizes that are marked as tokens, steps or contexts
/// are none of parameters: 50M in `10B-tokens-50M`.
///
/// @param text as it stands in the name
/// @param value of it
/// @param before the text in front of it, in lower case
/// @param behind the text behind it, in lower case
public record NameSize(String text, double value, String before, String behind) {
    private static final Pattern SIZE =
            Pattern.compile(
                    "(?<![A-Za-z0-9.])(\\d+(?:\\.\\d+)?)([kKmMbBtT])(\\d(?=\\d+[bB]\\d)|\\d*(?![A-Za-z]))");
    private static final String LETTERS = "kmbt";
    private static final int MOST = 8;

    /// How far around a size the words that mark it stand.
    private static final int WORD = 16;

    private static final Pattern COUNTED_BEHIND =
            Pattern.compile(
                    "[-_ ]?(?:tok|toks|tokens?|steps?|iters?|samples|data|ctx|context|seq|vocab|batch)(?![a-z]).*");
    private static final Pattern COUNTED_BEFORE =
            Pattern.compile(
                    ".*(?<![a-z])(?:d|tok|toks|tokens?|steps?|iters?|data|ctx|context|seq|seqlen|vocab|bs|batch)[-_=: ]?");
    private static final Pattern PARAMETERS_BEHIND =
            Pattern.compile("[-_ ]?(?:params?|parameters)(?![a-z]).*");
    private static final Pattern PARAMETERS_BEFORE =
            Pattern.compile(".*(?<![a-z])(?:n|size|params?|parameters)[-_=: ]");

    /// The sizes in a name that may be its parameters, without repetition: one where it is clear, none where it has
    /// none.
    public static List<NameSize> of(String name) {
        List<NameSize> all =
                SIZE.matcher(name).results().limit(MOST).map(found -> at(found, name)).toList();
        List<NameSize> marked = all.stream().filter(NameSize::isMarked).toList();
        List<NameSize> open =
                marked.isEmpty() ? all.stream().filter(size -> !size.isCounted()).toList() : marked;
        if (open.isEmpty() && all.size() > 1) {
            // A word between two sizes may be about either: runs see more tokens than they have
            // parameters.
            return List.of(Collections.min(all, Comparator.comparingDouble(NameSize::value)));
        }
        return distinct(preferred(preferred(open, size -> !size.ends('t')), s -> !s.ends('k')));
    }

    private static NameSize at(MatchResult found, String name) {
        String digits = found.group(1);
        String inner = digits.contains(".") ? "" : found.group(3);
        char letter = Character.toLowerCase(found.group(2).charAt(0));
        int exponent = 3 * (1 + LETTERS.indexOf(letter));
        return new NameSize(
                found.group(),
                Double.parseDouble(digits + (inner.isEmpty() ? "" : "." + inner) + "e" + exponent),
                name.substring(Math.max(0, found.start() - WORD), found.start())
                        .toLowerCase(Locale.ROOT),
                name.substring(found.end(), Math.min(name.length(), found.end() + WORD))
                        .toLowerCase(Locale.ROOT));
    }

    private boolean isMarked() {
        return PARAMETERS_BEHIND.matcher(behind).matches()
                || PARAMETERS_BEFORE.matcher(before).matches();
    }

    private boolean isCounted() {
        return COUNTED_BEHIND.matcher(behind).matches() || COUNTED_BEFORE.matcher(before).matches();
    }

    private boolean ends(char letter) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("\\d+$", "")
                .endsWith(String.valueOf(letter));
    }

    /// Trillions are tokens and thousands are contexts, where there is another size.
    private static List<NameSize> preferred(List<NameSize> sizes, Predicate<NameSize> kind) {
        List<NameSize> some = sizes.stream().filter(kind).toList();
        return some.isEmpty() ? sizes : some;
    }

    private static List<NameSize> distinct(List<NameSize> sizes) {
        List<Double> values = sizes.stream().map(NameSize::value).toList();
        return sizes.stream()
                .filter(size -> values.indexOf(size.value) == sizes.indexOf(size))
                .toList();
    }
}
