package isoscope.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.law.Law;
import isoscope.law.experiment.Experiments;
import isoscope.law.sheet.Claims;
import isoscope.ui.library.LibraryRow.Entry;
import isoscope.ui.library.LibraryRow.Heading;
import isoscope.ui.workspace.FigureSource;
import isoscope.ui.workspace.ShownFigure;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The list of the library: the laws that are found, in which order, and those that are favourites.
class LibraryViewModelTest extends LibraryFixture {
    @Test
    void nothingIsReadBeforeTheScreenIsSeen() {
        assertThat(model.rowsProperty().get()).isEmpty();
        assertThat(model.shownProperty().get()).isEmpty();
        assertThat(model.emptyText().getValue()).isEqualTo("Reading the library…");

        model.seenProperty().set(true);

        assertThat(model.rowsProperty().get())
                .hasSize(
                        LIBRARY.sheets().size()
                                + LIBRARY.shelves().size()
                                + Experiments.all(LIBRARY::byId).size()
                                + Claims.load(LIBRARY).all().size()
                                + 5);
        assertThat(card().name()).isEqualTo("Chinchilla A3");
    }

    @Test
    void theFigureThatIsExportedIsThatOfTheCardWithItsLaws() {
        assertThat(model.figure().getValue()).isEmpty();

        model.seenProperty().set(true);
        assertThat(shown().figure().id()).isEqualTo("law:chinchilla-a3");
        assertThat(laws()).startsWith("chinchilla-a3");

        model.chosenProperty().setValue("models");
        assertThat(laws()).containsExactlyInAnyOrder("kaplan", "chinchilla-a3");
    }

    private ShownFigure shown() {
        return model.figure().getValue().orElseThrow();
    }

    private List<String> laws() {
        List<? extends Law> laws =
                switch (shown().source()) {
                    case FigureSource.Card(var charts, _) -> charts.laws();
                    case FigureSource.Laws(var named) -> named;
                    case FigureSource.OpenRuns _, FigureSource.Simulation _ -> List.of();
                };
        return laws.stream().map(Law::id).toList();
    }

    @Test
    void allWordsMustBeFoundAndEmptyShelvesAreNotListed() {
        model.seenProperty().set(true);
        model.queryProperty().set("krajewski 2402.07871");
        assertThat(model.rowsProperty().get())
                .hasAtLeastOneElementOfType(Heading.class)
                .filteredOn(Entry.class::isInstance)
                .extracting(row -> ((Entry) row).id())
                .contains("krajewski");

        model.queryProperty().set("no law has these words");
        assertThat(model.rowsProperty().get()).isEmpty();
    }

    @Test
    void onlyLawsWhoseVariablesTheRunsHaveAreListed() {
        model.seenProperty().set(true);
        model.onlyForRunsProperty().set(true);
        assertThat(model.rowsProperty().get())
                .filteredOn(Entry.class::isInstance)
                .extracting(row -> ((Entry) row).id())
                .contains("chinchilla-a3", "kaplan")
                .doesNotContain("krajewski", "kumar");
    }

    @Test
    void aFavouriteStandsFirstNowAndTheNextTime() {
        model.seenProperty().set(true);
        assertThat(model.isFavourite().getValue()).isFalse();
        model.toggleFavourite();
        assertThat(model.isFavourite().getValue()).isTrue();

        LibraryViewModel next = library(document);
        next.seenProperty().set(true);
        assertThat(next.rowsProperty().get().getFirst()).isEqualTo(new Heading("Favourites"));
        assertThat(((Entry) next.rowsProperty().get().get(1)).id()).isEqualTo("chinchilla-a3");

        next.toggleFavourite();
        assertThat(next.rowsProperty().get().getFirst()).isNotEqualTo(new Heading("Favourites"));
    }
}
