package isoscope.runs.table;

import isoscope.runs.mapping.HeaderWords;
import isoscope.runs.mapping.RunField;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Why a column whose name brings a quantity to mind does not hold it.
enum Misnomer {
    /// So much a second, a device or a step.
    RATE("a rate", Words.key("a total over the training, not a rate")),
    /// The logarithm of the quantity.
    LOGARITHM(
            "a logarithm",
            Words.key("the number itself, not its logarithm; add a column of 10^x or e^x")),
    /// A loss beside that of the next token, or a number about losses.
    OTHER_LOSS(Words.key("no loss of the next token"), Words.key("the loss of the next token"));

    private static final Pattern TOKEN = Pattern.compile("tok|toks|tokens?");
    private static final Pattern FLOP = Pattern.compile("[kmgtpez]?flops?");
    private static final Set<String> SECONDS = Set.of("s", "sec", "secs", "second", "seconds");
    private static final Pattern A_SHARE =
            Pattern.compile(
                    ".*/ *(?:s|secs?|seconds?|min|h|hours?|days?|gpus?|devices?|chips?|steps?|iters?)\\b.*",
                    Pattern.CASE_INSENSITIVE);
    private static final Set<String> SPEEDS =
            Set.copyOf(
                    Words.list(
                            """
                            mfu hfu speed rate achieved peak device gpu chip hardware hw promised
                            theoretical utilization utilisation
                            """));
    private static final Pattern LOG = Pattern.compile("(?:log(?:10|2|e)?|ln|lg)([a-z]*)");
    private static final Set<String> BASES = Set.of("10", "2", "e");
    private static final Set<String> BESIDE =
            Set.copyOf(
                    Words.list(
                            """
                            aux auxiliary router routing gate gating balance balancing lb lbl z zloss moe
                            expert experts distill distillation kd kl reg regularization regularisation
                            regularizer decay l1 l2 penalty reward value policy critic actor contrastive
                            commitment vq mtp
                            """));
    private static final Set<String> ABOUT =
            Set.copyOf(
                    Words.list(
                            """
                            scale std stderr se var variance diff difference delta gap excess reducible
                            irreducible relative predicted pred prediction expected fitted residual target
                            initial init rate accuracy grad
                            """));

    private final String found;
    private final String expected;

    Misnomer(String found, String expected) {
        this.found = found;
        this.expected = expected;
    }

    /// In a few words.
    String found() {
        return Words.said(found);
    }

    /// In the column's place.
    String expected() {
        return Words.said(expected);
    }

    /// Why a column headed so does not hold the field, should its name bring the field to mind.
    static Optional<Misnomer> of(RunField field, String header) {
        List<String> words = HeaderWords.of(header);
        if (field.quantity().isEmpty()) {
            return Optional.empty();
        }
        if (isLogarithm(field, words)) {
            return Optional.of(LOGARITHM);
        }
        return switch (field) {
            case LOSS -> isOtherLoss(words) ? Optional.of(OTHER_LOSS) : Optional.empty();
            case TOKENS, UNIQUE_TOKENS ->
                    isRate(header, words, TOKEN) ? Optional.of(RATE) : Optional.empty();
            case COMPUTE -> isRate(header, words, FLOP) ? Optional.of(RATE) : Optional.empty();
            case PARAMETERS, NAME, GROUP, STEP, LEARNING_RATE, EPOCHS -> Optional.empty();
        };
    }

    private static boolean isRate(String header, List<String> words, Pattern quantity) {
        return words.stream().anyMatch(word -> quantity.matcher(word).matches())
                && (words.contains("per")
                        || A_SHARE.matcher(header).matches()
                        || SECONDS.contains(words.getLast())
                        || words.stream().anyMatch(SPEEDS::contains));
    }

    private static boolean isOtherLoss(List<String> words) {
        return words.stream().anyMatch(word -> word.endsWith("loss") || word.equals("losses"))
                && words.stream().anyMatch(word -> BESIDE.contains(word) || ABOUT.contains(word));
    }

    /// Whether a name of the field is left when the word for the logarithm is taken away.
    private static boolean isLogarithm(RunField field, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            Matcher log = LOG.matcher(words.get(i));
            if (log.matches()) {
                List<String> rest = new ArrayList<>(words);
                rest.set(i, log.group(1));
                rest.removeIf(word -> word.isEmpty() || BASES.contains(word));
                if (FieldNames.isNamed(field, String.join("_", rest))) {
                    return true;
                }
            }
        }
        return false;
    }
}
