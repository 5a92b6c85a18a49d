package isoscope.ui.library;

import isoscope.ui.workspace.ShownFigure;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/// The content beside the list: the card of a law, a claim, an experiment, or the known models.
sealed interface Shown permits CardViewModel, ClaimViewModel, ExperimentViewModel, ModelsViewModel {
    /// The name of the row that was chosen.
    String id();

    /// The card, if it is one.
    default Optional<CardViewModel> card() {
        return this instanceof CardViewModel card ? Optional.of(card) : Optional.empty();
    }

    /// Its figure as it is now, for export and copy; empty where it has none.
    ObservableValue<Optional<ShownFigure>> shownFigure();

    /// Ends what the card listens to.
    void close();
}
