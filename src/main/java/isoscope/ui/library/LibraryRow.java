package isoscope.ui.library;

import isoscope.law.experiment.Experiment;
import isoscope.law.sheet.CardNames;
import isoscope.law.sheet.Claim;
import isoscope.law.sheet.Sheet;
import isoscope.words.Words;

/// A line of the list of the library.
sealed interface LibraryRow {
    /// The heading of a shelf.
    record Heading(String title) implements LibraryRow {}

    /// A row that can be chosen.
    sealed interface Choosable extends LibraryRow {
        /// The name in sessions.
        String id();
    }

    /// A law.
    ///
    /// @param thumbnail its first chart
    record Entry(Sheet sheet, Thumbnail thumbnail) implements Choosable {
        @Override
        public String id() {
            return sheet.card().id();
        }
    }

    /// An experiment.
    record Simulation(Experiment experiment) implements Choosable {
        @Override
        public String id() {
            return CardNames.ofExperiment(experiment.id());
        }
    }

    /// The published models.
    record Models() implements Choosable {
        /// The name for people.
        static final String TITLE =
                Words.key("Published models, with the frontiers of Kaplan and Chinchilla");

        @Override
        public String id() {
            return ModelsViewModel.ID;
        }
    }

    /// A claim that the papers do not bear out.
    record ClaimRow(Claim claim) implements Choosable {
        @Override
        public String id() {
            return CardNames.of(claim);
        }
    }
}
