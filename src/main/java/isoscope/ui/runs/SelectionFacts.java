package isoscope.ui.runs;

import isoscope.words.Words;

/// The selected runs in numbers, as text; an en dash where there is nothing to say.
///
/// @param count such as "16 runs"
/// @param parameters range of N
/// @param tokens range of D
/// @param compute range of C
/// @param loss range of the loss
/// @param residual mean of measured − fitted loss
public record SelectionFacts(
        String count,
        String parameters,
        String tokens,
        String compute,
        String loss,
        String residual) {
    /// Nothing selected.
    public static SelectionFacts none() {
        return new SelectionFacts(Words.of("none"), "–", "–", "–", "–", "–");
    }
}
