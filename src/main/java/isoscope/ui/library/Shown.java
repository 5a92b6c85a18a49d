package isoscope.ui.library;

import java.util.Optional;

/// The content beside the list: the card of a law, a claim, an experiment, or the known models.
sealed interface Shown permits CardViewModel, ClaimViewModel, ExperimentViewModel, ModelsViewModel {
    /// The name of the row that was chosen.
    String id();

    /// The card, if it is one.
    default Optional<CardViewModel> card() {
        return this instanceof CardViewModel card ? Optional.of(card) : Optional.empty();
    }

    /// Ends what the card listens to.
    void close();
}
