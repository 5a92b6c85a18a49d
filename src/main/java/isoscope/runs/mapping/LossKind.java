package isoscope.runs.mapping;

import isoscope.words.Words;
import java.util.List;
import java.util.Set;

/// The data a loss was measured on, as its name tells; the better one for scaling laws comes first.
public enum LossKind {
    /// Data that were not trained on.
    VALIDATION,
    /// The name does not tell.
    PLAIN,
    /// The data of training.
    TRAINING;

    private static final Set<String> HELD_OUT =
            Set.copyOf(
                    Words.list(
                            """
                            val valid validation eval evaluation test dev validierungsverlust testverlust
                            """));
    private static final Set<String> TRAINED = Set.of("train", "training", "trainingsverlust");

    /// The kind of a loss of this name, such as `eval/loss`.
    public static LossKind of(String name) {
        List<String> words = HeaderWords.of(name.replaceAll("[0-9]", " "));
        if (words.stream().anyMatch(HELD_OUT::contains)) {
            return VALIDATION;
        }
        return words.stream().anyMatch(TRAINED::contains) ? TRAINING : PLAIN;
    }
}
