package isoscope.runs.mapping;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Which parameters of a model a number of parameters counts, as far as its column's header tells.
///
/// @param active whether it counts only those that a token passes through, in a mixture of experts
/// @param total whether it is called a total, which may be of experts or of embeddings
/// @param embeddings whether embeddings are counted
public record ParameterMeaning(boolean active, boolean total, Embeddings embeddings) {
    /// The header says no more than that it counts parameters.
    public static final ParameterMeaning UNSAID =
            new ParameterMeaning(false, false, Embeddings.UNSAID);

    private static final Pattern WITHOUT =
            Pattern.compile(
                    "(?:^| )(?:non|no|not|without|wo|w o|excl|excluding|ex|minus|sans) ?(?:emb|embed|embeds|embd|embedding|embeddings)(?= |$)");
    private static final Pattern WITH =
            Pattern.compile(
                    "(?:^| )(?:with|incl|including|w|plus) ?(?:emb|embed|embeds|embd|embedding|embeddings)(?= |$)");
    private static final Set<String> ACTIVE =
            Set.of("active", "activated", "act", "a", "na", "nact", "activeparams");
    private static final Set<String> TOTAL = Set.of("total", "tot", "all", "ntot", "ntotal");
    private static final Set<String> NAMES =
            Set.of("param", "params", "parameter", "parameters", "nparams", "numparams");
    private static final Set<String> LETTERS = Set.of("n", "na", "nact", "ntot", "ntotal");
    private static final Set<String> FILLERS =
            Set.of("num", "number", "of", "count", "n", "nb", "no", "model", "size", "precise");

    /// Words of which every header that names a number of parameters has one.
    public static final List<String> WORDS =
            Stream.of(NAMES, LETTERS, Set.of("size", "emb")).flatMap(Set::stream).toList();

    /// How embeddings count.
    public enum Embeddings {
        /// Nobody says.
        UNSAID,
        /// They are counted.
        COUNTED,
        /// They are left out.
        LEFT_OUT
    }

    /// The meaning of a header that names a number of parameters; nothing for other headers.
    ///
    /// @param header with or without a unit
    public static Optional<ParameterMeaning> of(String header) {
        String words =
                String.join(" ", HeaderWords.of(HeaderUnit.plainName(header, RunField.PARAMETERS)));
        boolean without = WITHOUT.matcher(words).find();
        String kept = WITHOUT.matcher(words).replaceAll("");
        boolean with = WITH.matcher(kept).find();
        List<String> rest =
                List.of(WITH.matcher(kept).replaceAll("").strip().split(" ")).stream()
                        .filter(word -> !word.isEmpty())
                        .toList();
        Embeddings embeddings =
                without ? Embeddings.LEFT_OUT : with ? Embeddings.COUNTED : Embeddings.UNSAID;
        boolean active = rest.stream().anyMatch(ACTIVE::contains);
        boolean total = rest.stream().anyMatch(TOTAL::contains);
        return isNumberOfParameters(rest, without)
                ? Optional.of(new ParameterMeaning(active, total, embeddings))
                : Optional.empty();
    }

    private static boolean isNumberOfParameters(List<String> words, boolean without) {
        List<String> plain =
                words.stream()
                        .filter(word -> !ACTIVE.contains(word) || LETTERS.contains(word))
                        .filter(word -> !TOTAL.contains(word) || LETTERS.contains(word))
                        .toList();
        if (plain.isEmpty()) {
            return without;
        }
        if (plain.size() == 1 && LETTERS.contains(plain.getFirst())) {
            return true;
        }
        boolean named =
                plain.stream().anyMatch(NAMES::contains)
                        || plain.equals(List.of("model", "size"))
                        || (plain.equals(List.of("size")) && without);
        return named
                && plain.stream().allMatch(word -> NAMES.contains(word) || FILLERS.contains(word));
    }
}
